"""Following ids from one content file to another, with a sentence when nothing is there."""

from rapidfuzz import process

from catalogue_app.exchange.folder import ContentFolder
from catalogue_app.facts.evidence import Evidence, evidence_of_source_kind
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.facts.records import Component, Source

_RESTRICTED = "licence restricts reuse"


class References:
    """The ids of one content folder.

    Attributes:
        home: the home market (ISO 3166 code).
        sources: all sources by id.
        components: filled while assembling; by id.
    """

    def __init__(self, content: ContentFolder) -> None:
        self.home = content.heading.market
        self.sources = {
            s.id: Source(s.id, s.publisher, s.title, s.url, s.published, s.language, s.kind, s.note)
            for s in content.sources
        }
        self.components: dict[str, Component] = {}
        self._component_ids = {c.id for c in content.components}
        self._model_ids = {m.id for file in content.brands for m in file.models}
        self._used: set[str] = set()
        self._unique(content)

    @staticmethod
    def _unique(content: ContentFolder) -> None:
        ids = [s.id for s in content.sources] + [c.id for c in content.components] + [t.id for t in content.ties]
        ids += [m.id for file in content.brands for m in file.models]
        ids += [v.id for file in content.brands for m in file.models for v in m.variants]
        seen: set[str] = set()
        for one in ids:
            if one in seen:
                raise ContentProblem(f"The id {one!r} is given twice; every id stands for one thing only.")
            seen.add(one)

    def _missing(self, what: str, wanted: str, by: str, known: set[str]) -> ContentProblem:
        near = process.extractOne(wanted, known)
        hint = f" Is {near[0]!r} meant?" if known else ""
        return ContentProblem(f"{by} refers to the {what} {wanted!r}, which is in no content file.{hint}")

    def source(self, source_id: str, by: str) -> Source:
        """Return the source; `by` names who refers to it. Raises ContentProblem when there is none such."""
        if source_id not in self.sources:
            raise self._missing("source", source_id, by, set(self.sources))
        self._used.add(source_id)
        return self.sources[source_id]

    def component_id(self, component_id: str, by: str) -> str:
        """Return the id if there is such a component; raises ContentProblem."""
        if component_id not in self._component_ids:
            raise self._missing("component", component_id, by, self._component_ids)
        return component_id

    def model_id(self, model_id: str, by: str) -> str:
        """Return the id if there is such a model; raises ContentProblem."""
        if model_id not in self._model_ids:
            raise self._missing("model", model_id, by, self._model_ids)
        return model_id

    @staticmethod
    def evidence(source: Source) -> Evidence:
        """Return the evidence of a figure from this source when the content does not say it.

        A copy of a database whose licence restricts reuse is `reported`, whatever kind it calls itself.
        """
        if source.note is not None and _RESTRICTED in source.note.en:
            return Evidence.REPORTED
        return evidence_of_source_kind(source.kind)

    def remarks(self) -> tuple[str, ...]:
        """Return what is odd but not wrong: sources that nothing refers to."""
        idle = sorted(set(self.sources) - self._used)
        return (f"{len(idle)} sources are kept that no entry refers to: {', '.join(idle[:5])} ...",) if idle else ()
