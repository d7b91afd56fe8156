"""The ids of versions in few bytes that any later edition can read: one byte for a piece that is often in ids.

The table is part of the format of the take-home code, so it never changes; a new one would be a new format.
"""

from catalogue_app.comparison.packing import Unpackable

_END, _AGAIN, _RAW = 0, 1, 2  # end of an id; the name of the model once more; the next byte stands for itself
_PIECES = (  # noqa: SIM905 - legible as a table
    "a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 - / "
    "-0 -1 -1-0 -1-2 -1-5 -1-6-plug-in -100 -130 -136 -136- -136-50-kwh -145 -156 -2 -2-2-turbo -2-turbo -21 -210 "
    "-23 -28 -280 -3 -4 -44-kwh -4x -5 -50-kwh -50-kwh-136 -54-kwh -58-kwh -6 -7 -73-kwh -75-kwh -9 -aircross "
    "-aircross/ -awd -b -bluehdi-130 -d -diesel -e -e-tens -e-tense -edct6 -ele -electric -f -fwd -g -h -hybrid "
    "-hybrid-110 -hybrid-14 -hybrid-145 -hybrid-19 -ibrida -kwh -l -long-range -m -man -mo -p -plug-in -pro "
    "-pro-max -r -range -s -sp -sport -standar -t -turbo -turbo-100 -xl /600 0- 0-q4 0-until-2025 00 008/ 08/ 10/ "
    "2-kwh 20 2026 25 4-kwh 4-x 5-aircross/ 5-e-dcs6 5-e-dcs7 500 5008/ 8-kwh 8-sw 8/ 97-kwh a/ ab abarth ac ace "
    "ad alfa-romeo/ alfa-romeo/g alfa-romeo/j alfa-romeo/s am an and and/ ar as at bo ch citroen/ citroen/b "
    "citroen/c citroen/c3 citroen/c3/ citroen/c4/ com d- do ds ds/ds-7/ ds/n ds/n4/ e- e-20 e-3 e-97-kwh e-c e-c3 "
    "e-dcs e/ ecale/ en er er/ erlingo/ es ev fe fiat/ fiat/500 fiat/600/600 ger/ gl grand grandland ig il in io "
    "iulia/ jeep/ jeep/com kka/ lancia/ leapmotor/ leapmotor/b leapmotor/b0 maserati/g maserati/gr o/ ol on on/ "
    "opel/ opel/astra opel/astra/ opel/corsa/ opel/grandl opel/mo or ort pass/ pe peugeot/ peugeot/2 peugeot/208/ "
    "peugeot/3 peugeot/30 q4 qu ra/ ram ran ravell ri ric rift ro s-tourer/ telvio/ ti tonale/ tor tour tourer/ "
    "tro ual ul un unior/ until-2025 ur urism ut "
).split()
_FIRST = 3
_CODE = {piece: code for code, piece in enumerate(_PIECES, _FIRST)}
_LONGEST = max(map(len, _PIECES))


def packed(ids: tuple[str, ...]) -> bytes:
    """Return ids, each with its end, in the fewest bytes that the table allows."""
    return b"".join(_packed(one) + bytes([_END]) for one in ids)


def _packed(one: str) -> bytes:
    again = _model_of(one)
    best: list[bytes] = [b""]  # of each beginning of the id, the shortest way to write it
    for end in range(1, len(one) + 1):
        ways = [best[end - 1] + b"".join(bytes([_RAW, byte]) for byte in one[end - 1].encode())]
        ways += [
            best[start] + bytes([_CODE[one[start:end]]])
            for start in range(max(0, end - _LONGEST), end)
            if one[start:end] in _CODE
        ]
        if again and one[:end] == f"{again}{again.split('/')[1]}":
            ways.append(best[len(again)] + bytes([_AGAIN]))
        best.append(min(ways, key=len))
    return best[-1]


def _model_of(one: str) -> str:
    """The id of the model with a slash behind, which most ids of versions begin with; else empty."""
    parts = one.split("/")
    return f"{parts[0]}/{parts[1]}/" if len(parts) > 2 and parts[1] else ""


def unpacked(data: bytes, count: int) -> tuple[str, ...]:
    """Return so many ids; raises Unpackable when the data are not exactly that."""
    ids: list[str] = []
    now = bytearray()
    place = 0
    while place < len(data):
        code = data[place]
        place += 1
        if code == _END:
            ids.append(_text(now))
            now.clear()
        elif code == _RAW:
            now += data[place : place + 1]
            place += 1
        elif code == _AGAIN:
            now += _model_of(_text(now)).split("/")[1].encode() if _model_of(_text(now)) else b""
        else:
            now += _PIECES[code - _FIRST].encode()
    if now or len(ids) != count or not all(ids):
        raise Unpackable("the ids are not whole")
    return tuple(ids)


def _text(data: bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise Unpackable("an id is no text") from None
