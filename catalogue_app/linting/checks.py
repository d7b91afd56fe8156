"""The checks by the names that rules call them by, and what each needs of its rule."""

from dataclasses import dataclass

from catalogue_app.linting import claims, comparing, consumption, form, labels, origin_claims, price
from catalogue_app.linting.verdict import Check


@dataclass(frozen=True, slots=True)
class Known:
    """A check, and the fields without which a rule cannot use it ("words", "blocks")."""

    run: Check
    needs: tuple[str, ...] = ()


_WORDS, _BLOCKS = ("words",), ("blocks",)

CHECKS: dict[str, Known] = {
    "consumption_present": Known(consumption.consumption_present),
    "official_here": Known(consumption.official_here),
    "both_units": Known(consumption.both_units),
    "whole_grams": Known(consumption.whole_grams),
    "wltp_only": Known(consumption.wltp_only, _WORDS),
    "wltp_named": Known(consumption.wltp_named, _WORDS),
    "low_and_high": Known(consumption.low_and_high),
    "readable": Known(consumption.readable),
    "electric_decree": Known(consumption.electric_decree),
    "plug_in_figures_present": Known(consumption.plug_in_figures_present),
    "fixed_wording": Known(consumption.fixed_wording),
    "no_bare_zero": Known(claims.no_bare_zero, _WORDS),
    "words_absent": Known(claims.words_absent, _WORDS),
    "words_in_names": Known(claims.words_in_names, _WORDS),
    "kilowatt_first": Known(claims.kilowatt_first),
    "speed_not_on_top": Known(claims.speed_not_on_top),
    "power_not_on_top": Known(claims.power_not_on_top),
    "letter_given": Known(labels.letter_given),
    "letter_of_worst": Known(labels.letter_of_worst),
    "no_lookalike": Known(labels.no_lookalike),
    "official_label": Known(labels.official_label),
    "all_in": Known(price.all_in),
    "price_first": Known(price.price_first),
    "one_price": Known(price.one_price),
    "no_subsidy": Known(price.no_subsidy, _WORDS),
    "price_dated": Known(price.price_dated),
    "price_fresh": Known(price.price_fresh),
    "price_not_too_old": Known(price.price_not_too_old),
    "origin_sourced": Known(origin_claims.origin_sourced),
    "no_rumour": Known(origin_claims.no_rumour),
    "reported_by_choice": Known(origin_claims.reported_by_choice),
    "reported_marked": Known(origin_claims.reported_marked),
    "same_basis": Known(comparing.same_basis),
    "ranked_dated": Known(comparing.ranked_dated),
    "blocks_present": Known(form.blocks_present, _BLOCKS),
    "overview_large": Known(form.overview_large),
    "overview_ordered": Known(form.overview_ordered),
    "overview_complete": Known(form.overview_complete),
    "in_dutch": Known(form.in_dutch),
    "not_on_paper": Known(form.not_on_paper),
}
