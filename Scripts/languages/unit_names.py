#!/usr/bin/env python3
"""Writes Sources/DragomanTranslation/Checks/Generated/UnitNames+Rows.swift: the names of units of measure, time and money.

usage: unit_names.py > …/UnitNames+Rows.swift

Reads the ICU library of the system (CLDR; Unicode License) through its C interface.
"""
import ctypes, re

LANGUAGES = ("af ar az be bg bn br bs ca cs cy da de el en es et eu fa fi fil fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv "
             "mk mr ms nb nl nn pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh").split()
UNITS = {
    "year": "duration-year", "month": "duration-month", "week": "duration-week", "day": "duration-day", "hour": "duration-hour",
    "minute": "duration-minute", "second": "duration-second", "km": "length-kilometer", "m": "length-meter", "cm": "length-centimeter",
    "mm": "length-millimeter", "mi": "length-mile", "ft": "length-foot", "in": "length-inch", "yd": "length-yard",
    "ha": "area-hectare", "acre": "area-acre", "kg": "mass-kilogram", "g": "mass-gram", "t": "mass-tonne", "lb": "mass-pound",
    "oz": "mass-ounce", "l": "volume-liter", "gal": "volume-gallon",
}
MONEY = {"usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "rub": "RUB", "inr": "INR", "idr": "IDR", "chf": "CHF"}
icu = ctypes.CDLL("libicui18n.so.72")
opened = icu.unumf_openForSkeletonAndLocale_72
opened.restype = ctypes.c_void_p
opened.argtypes = [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_void_p]
result = icu.unumf_openResult_72
result.restype = ctypes.c_void_p
result.argtypes = [ctypes.c_void_p]
format_ = icu.unumf_formatInt_72
format_.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p]
string = icu.unumf_resultToString_72
string.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]


def spelled(skeleton, language, value):
    error = ctypes.c_int(0)
    units = (ctypes.c_uint16 * len(skeleton))(*skeleton.encode("utf-16-le")[::2])
    formatter = opened(ctypes.cast(units, ctypes.c_void_p), len(skeleton), language.encode(), ctypes.byref(error))
    holder = result(ctypes.byref(error))
    format_(formatter, value, holder, ctypes.byref(error))
    buffer = (ctypes.c_uint16 * 400)()
    count = string(holder, ctypes.cast(buffer, ctypes.c_void_p), 400, ctypes.byref(error))
    return bytes(buffer)[: 2 * max(0, count)].decode("utf-16-le")


def names(language, unit):
    skeletons = [f"currency/{MONEY[unit]} unit-width-full-name"] if unit in MONEY else [
        f"measure-unit/{UNITS[unit]} unit-width-full-name"]
    found = []
    for skeleton in skeletons:
        cases = [""] if unit in MONEY else [""]
        for value in (1, 2, 3, 5, 11, 21, 100):
            text = spelled(skeleton, language, value).lower()
            text = re.sub(r"[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef.,\u00a0\u202f\u200f\u200e]+", " ", text).strip()
            text = re.sub(r"\s+", "_", text)
            # Of "us dollars" the last word is the unit's, of "dollars des états-unis" the first, of "dólares estadounidenses" too.
            if text and text not in found:
                found.append(text)
    return found


def main():
    print("// swift-format-ignore-file")
    print("// Made by Scripts/languages/unit_names.py from CLDR (Unicode License v3). Not to be edited by hand.\n")
    print("extension UnitNames {")
    print("    /// Language, then `unit:name|name` joined by blanks; `_` is a space.")
    print("    static let rows: [(language: String, names: String)] = [")
    for language in LANGUAGES:
        entries = []
        for unit in UNITS:
            found = names(language, unit)
            if found:
                entries.append(f"{unit}:" + "|".join(found))
        print(f'        ("{language}", "{" ".join(entries)}"),')
    print("    ]\n}")


main()
