"""Sets of versions as the bits of one whole number: a filter is an AND, a count is a bit count.

Each model has a field of bits, one per version (one for a model without versions), with a guard bit above it that
stays clear in every set. Adding "all ones" to every field carries into the guard exactly where a field holds a one:
so the models of a set of versions are found for ten thousand models in some microseconds, without a loop.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import compress
from operator import itemgetter

_UNPACK = bytes.maketrans(b"01", b"\x00\x01")


class Fields:
    """The bits of a catalogue: `sizes` is the number of versions of each model, in order."""

    def __init__(self, sizes: Sequence[int]) -> None:
        starts, guards, at = [], [], 0
        for size in sizes:
            starts.append(at)
            at += max(size, 1)
            guards.append(at)
            at += 1
        self.starts: tuple[int, ...] = tuple(starts)
        self.length = at
        self._guards = tuple(guards)
        self._widths = tuple(guard - start for start, guard in zip(starts, guards, strict=True))
        self._guard_bits = self.of_places(guards)
        self.all = self.of_places(range(at)) ^ self._guard_bits
        # Fields of models without versions hold a stand-in that is not a version.
        self.versions = self.all ^ self.of_places(s for s, size in zip(starts, sizes, strict=True) if not size)

    def of_places(self, places: Iterable[int]) -> int:
        """Return the set of these bit places."""
        packed = bytearray(self.length // 8 + 1)
        for place in places:
            packed[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(packed, "little")

    def of_models(self, models: Iterable[int]) -> int:
        """Return all versions of these models (by their place in the catalogue)."""
        digits = bytearray(b"0") * self.length
        for model in models:
            start, width = self.starts[model], self._widths[model]
            digits[start : start + width] = b"1" * width
        return int(digits[::-1].decode(), 2) if digits else 0

    def model_count(self, versions: int) -> int:
        """Return how many models have a version in the set."""
        return ((versions + self.all) & self._guard_bits).bit_count()

    def version_count(self, versions: int) -> int:
        """Return how many versions are in the set; the stand-in of a model without versions does not count."""
        return (versions & self.versions).bit_count()

    def models(self, versions: int) -> tuple[int, ...]:
        """Return the places of the models that have a version in the set, in the order of the catalogue."""
        if not versions:
            return ()
        flags = self.flags((versions + self.all) & self._guard_bits)
        return tuple(compress(range(len(self.starts)), self._guard_of(flags)))

    def of_model(self, versions: int, model: int) -> int:
        """Return the versions of one model in the set: bit n is its version n."""
        return (versions >> self.starts[model]) & ((1 << self._widths[model]) - 1)

    def flags(self, versions: int) -> bytes:
        """Return a byte 0 or 1 for each place."""
        return format(versions, f"0{self.length}b").encode().translate(_UNPACK)[::-1]

    @cached_property
    def _picker(self) -> itemgetter:  # type: ignore[type-arg]
        return itemgetter(*self._guards)

    def _guard_of(self, flags: bytes) -> tuple[int, ...]:
        return self._picker(flags) if len(self._guards) > 1 else (flags[self._guards[0]],)
