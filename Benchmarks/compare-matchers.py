#!/usr/bin/env python3
"""Compares our matcher with PyPI's ahocorasick_rs (Rust) on one text, taking turns in one run.

    compare-matchers.py PROGRAM FOLDER... [--terms FILE...]

PROGRAM is the built MatcherBenchmark. The text is that of all .md and .txt files in the folders, repeated to
50 MB; the terms are strings of 2-6 Han characters drawn from it, and the first column of the files given with
--terms. All is made in a temporary folder and removed. Fails where the two programs find different things.

The Rust program is timed through Python, whose list of matches takes a third to a half of its time; its garbage
collector is off meanwhile.
"""
import argparse
import gc
import itertools
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

import ahocorasick_rs

HAN_RUN = re.compile("[\u4e00-\u9fff]{2,}")


def text_of(folders):
    paths = sorted(p for f in folders for p in pathlib.Path(f).rglob("*") if p.suffix in {".md", ".txt"})
    return "\n".join(p.read_text(encoding="utf-8") for p in paths)


def repeated(text, size):
    """The text again and again up to a size in bytes, whole lines only."""
    data = (text.rstrip("\n") + "\n").encode()
    data = (data * (size // len(data) + 1))[:size]
    return data[: data.rindex(b"\n") + 1]


def drawn_terms(text, listed, count, generator):
    """Distinct terms: half of them listed ones, if there are so many, the others drawn from the text."""
    terms = set(generator.sample(listed, min(len(listed), count // 2)))
    runs = HAN_RUN.findall(text)
    for _ in range(200 * count):
        if len(terms) == count:
            break
        run = generator.choice(runs)
        length = min(generator.randint(2, 6), len(run))
        start = generator.randint(0, len(run) - length)
        terms.add(run[start : start + length])
    return sorted(terms)


def listed_terms(paths):
    rows = (line.split("\t")[0] for path in paths for line in open(path, encoding="utf-8").read().splitlines()[1:])
    return sorted({form for row in rows for form in row.split(";") if form})


def checksum(matches):
    total = 0xCBF29CE484222325
    for number in itertools.chain.from_iterable(matches):
        total = ((total ^ number) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{total:x}"


def run_ours(program, terms, text, runs):
    command = [program, str(terms), str(text), "--runs", str(runs)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return dict(pair.split("=") for pair in output.split())


def run_theirs(automaton, data, runs):
    speeds = []
    for _ in range(runs):
        matches = None
        start = time.perf_counter()
        matches = automaton.find_matches_as_indexes(data)
        speeds.append(len(data) / 1e6 / (time.perf_counter() - start))
    return speeds, matches


def compare(program, folder, terms, data, rounds, runs):
    """Prints a row for each program, and returns whether they found the same."""
    (folder / "terms.txt").write_text("".join(term + "\n" for term in terms), encoding="utf-8")
    patterns = [term.encode() for term in terms]
    start = time.perf_counter()
    automaton = ahocorasick_rs.BytesAhoCorasick(patterns, ahocorasick_rs.MatchKind.LeftmostLongest)
    theirs_build = time.perf_counter() - start
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(run_ours(program, folder / "terms.txt", folder / "text.txt", runs))
        speeds, matches = run_theirs(automaton, data, runs)
        theirs += speeds
    rows = [
        ("Duizhao", min(float(o["build"]) for o in ours), max(float(o["best"]) for o in ours),
         statistics.median(float(o["median"]) for o in ours), int(ours[0]["matches"]), ours[0]["checksum"]),
        ("ahocorasick_rs", theirs_build, max(theirs), statistics.median(theirs), len(matches), checksum(matches)),
    ]
    for name, build, best, median, count, total in rows:
        print(f"| {len(terms):,} | {name} | {build:.3f} | {best:.1f} | {median:.1f} | {count:,} | {total} |", flush=True)
    return rows[0][4:] == rows[1][4:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the built MatcherBenchmark")
    parser.add_argument("folders", nargs="+", help="folders of text")
    parser.add_argument("--terms", nargs="*", default=[], help="tables whose first column is terms, head line first")
    parser.add_argument("--sizes", nargs="*", type=int, default=[10_000, 100_000])
    parser.add_argument("--megabytes", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--runs", type=int, default=3, help="searches of each program in a round")
    options = parser.parse_args()
    gc.disable()
    text = text_of(options.folders)
    data = repeated(text, options.megabytes * 1_000_000)
    listed = listed_terms(options.terms)
    print("| terms | program | build s | best MB/s | median MB/s | matches | checksum |")
    print("|---|---|---|---|---|---|---|")
    same = True
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "text.txt").write_bytes(data)
        for size in options.sizes:
            terms = drawn_terms(text, listed, size, random.Random(1))
            if len(terms) < size:
                sys.exit(f"The text has only {len(terms)} terms, fewer than {size}.")
            same = compare(options.program, folder, terms, data, options.rounds, options.runs) and same
    if not same:
        sys.exit("The programs found different things.")


if __name__ == "__main__":
    main()
