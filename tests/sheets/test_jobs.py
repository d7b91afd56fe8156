"""Names of files, papers and the checks on a job."""

from dataclasses import replace

import pytest

from catalogue_app.linting.draft import Template
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob, file_names, file_stem, folder_of
from catalogue_app.sheets.kinds import KINDS, kind_of
from catalogue_app.sheets.render import SheetProblem

B10 = "leapmotor/b10"
LIFE = "leapmotor/b10/b10-life-pro-56-2-kwh"


def test_a_file_is_named_by_its_id_and_lies_with_its_brand():
    job = SheetJob((LIFE,))
    assert file_names((job,), "pdf") == ["leapmotor+b10+b10-life-pro-56-2-kwh.pdf"]
    assert folder_of(job) == "leapmotor"


def test_names_of_a_batch_differ_by_what_the_jobs_differ_in():
    spec, price = SheetJob((B10,)), SheetJob((B10,), Template.PRICE)
    assert file_names((spec, price), "pdf") == ["leapmotor+b10.spec.pdf", "leapmotor+b10.price.pdf"]
    assert file_names((spec, replace(spec, lang="en")), "svg") == ["leapmotor+b10.nl.svg", "leapmotor+b10.en.svg"]
    small = replace(spec, form=PageForm(PaperSize.A5, landscape=True))
    assert file_names((spec, small), "pdf") == ["leapmotor+b10.pdf", "leapmotor+b10.A5L.pdf"]
    assert file_names((spec, spec), "pdf") == ["leapmotor+b10.pdf", "leapmotor+b10.2.pdf"]


def test_a_comparison_of_long_names_has_a_name_that_a_disk_takes():
    ids = tuple(f"brand{n}/model/{'very-long-name-' * 5}{n}" for n in range(6))
    one, other = (SheetJob(chosen, Template.COMPARE) for chosen in (ids, (*ids[:5], "brand/model/other")))
    assert len(file_stem(one)) < 150
    assert file_stem(one) != file_stem(other)
    assert folder_of(one) == "compare"


def test_a_template_takes_only_its_papers_and_its_number_of_cars():
    with pytest.raises(SheetProblem) as told:
        kind_of(SheetJob((B10,), Template.ORIGIN, form=PageForm(PaperSize.A5)))
    assert told.value.in_("nl") == "Het sjabloon “origin” past niet op A5 staand; wel op A4 staand, A3 staand."
    with pytest.raises(SheetProblem, match="takes 2–6 models or versions, not 1"):
        kind_of(SheetJob((LIFE,), Template.COMPARE))
    with pytest.raises(SheetProblem, match="takes 1 models or versions, not 2"):
        kind_of(SheetJob((B10, LIFE)))
    with pytest.raises(SheetProblem, match="no template “screen”"):
        kind_of(SheetJob((B10,), Template.SCREEN))


def test_a_customer_sees_no_reported_figure_whatever_else_was_chosen():
    assert SheetJob((B10,), with_reported=True).reports
    assert not SheetJob((B10,), with_reported=True, customer=True).reports


def test_every_paper_of_a_template_is_a_paper():
    for kind in KINDS.values():
        assert len(set(kind.forms)) == len(kind.forms) > 0
    assert (PageForm(PaperSize.A5, landscape=True).width_mm, PageForm(PaperSize.A3).height_mm) == (210, 420)
