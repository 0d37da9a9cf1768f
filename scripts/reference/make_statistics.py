"""Writes the numbers that Tests/StatisticsTests compares with.

    python3 scripts/reference/make_statistics.py

needs numpy, scipy and mpmath. Every number that SciPy computes is computed a second time by mpmath with 60
digits (exact means by Python's fractions, permutations by counting them). Where both agree, SciPy's is written.
Where SciPy itself loses digits, the other is written, and "oracle" says so. The inputs come from fixed seeds.
(The name is not statistics.py because that would hide Python's own module of that name.)
"""

import functools
import itertools
import json
import math
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy as np
import scipy
from mpmath import mpf
from scipy import stats

mpmath.mp.dps = 60
FOLDER = Path(__file__).resolve().parents[2] / "Tests" / "StatisticsTests" / "Reference"
VERSIONS = {"numpy": np.__version__, "scipy": scipy.__version__, "mpmath": mpmath.__version__}


def write(name, **content):
    text = json.dumps({"versions": VERSIONS, **content}, indent=0, allow_nan=False)
    (FOLDER / f"{name}.json").write_text(text.replace(",\n", ", ") + "\n")


def settle(from_scipy, exact, relative=0.0, absolute=0.0):
    """SciPy's number, or the exact one where the two differ by more than a tenth of what the tests allow."""
    other = "fractions" if isinstance(exact, Fraction) else "mpmath"
    if isinstance(exact, Fraction):
        exact = mpf(exact.numerator) / exact.denominator
    agree = abs(mpf(float(from_scipy)) - exact) <= max(relative * abs(exact), absolute) / 10
    return {"value": float(from_scipy if agree else exact), "oracle": "scipy" if agree else other}


def settle_p(from_scipy, exact, relative):
    """As settle, but no p-value is below the smallest normal number, which stands for “at most”."""
    return settle(max(from_scipy, sys.float_info.min), max(exact, mpf(sys.float_info.min)), relative=relative)


# mpmath's side

def exact_mean(values):
    return mpmath.fsum(map(mpf, values)) / len(values)


def exact_deviations(values):
    mean = exact_mean(values)
    return [mpf(value) - mean for value in values]


def exact_correlation(x, y):
    x, y = exact_deviations(x), exact_deviations(y)
    return mpmath.fdot(x, y) / mpmath.sqrt(mpmath.fdot(x, x) * mpmath.fdot(y, y))


def exact_two_sided_p(t, df):
    x = df / (df + mpf(t) ** 2)
    return mpmath.betainc(mpf(df) / 2, mpf(1) / 2, 0, x, regularized=True)


def exact_p_of_correlation(r, n):
    # r = ±1 is met only to the last of the 60 digits.
    unexplained = 1 - r * r
    if abs(unexplained) < mpf(10) ** -50:
        return mpf(0)
    return exact_two_sided_p(r * mpmath.sqrt((n - 2) / unexplained), n - 2)


# Permutations

MOST_TESTED_EXACTLY = 8


def centred_ranks(values):
    """2 · rank − (n + 1): their products sum to whole numbers, which no rounding tells apart."""
    return np.round(2 * stats.rankdata(values)).astype(int) - len(values) - 1


@functools.cache
def permutations(n):
    return np.array(list(itertools.permutations(range(n))))


def permutation_tails(x, y):
    """Σ z(x) · z(y), and how many pairings reach at least and at most that."""
    zx, zy = centred_ranks(x), centred_ranks(y)
    observed, sums = zx @ zy, zy[permutations(len(y))] @ zx
    return int(observed), int((sums >= observed).sum()), int((sums <= observed).sum())


def permutation_p(x, y):
    zx, zy = centred_ranks(x), centred_ranks(y)
    test = stats.permutation_test(
        (zx,), lambda z, axis: (z * zy).sum(axis=axis), permutation_type="pairings", alternative="two-sided",
        n_resamples=np.inf, vectorized=True)
    _, at_least, at_most = permutation_tails(x, y)
    counted = Fraction(2 * min(at_least, at_most), math.factorial(len(x)))
    return settle(test.pvalue, min(counted, Fraction(1)), relative=1e-12)


def perfect_p(x):
    """Of the n! pairings, the Π t! that exchange tied things are as perfect."""
    groups = np.unique(x, return_counts=True)[1].tolist()
    p = Fraction(2 * math.prod(map(math.factorial, groups)), math.factorial(len(x)))
    return {"value": float(max(p, Fraction(sys.float_info.min))), "oracle": "fractions"}


def p_of_rho(x, y, rho):
    if len(x) <= MOST_TESTED_EXACTLY:
        return permutation_p(x, y)
    if abs(1 - rho * rho) < mpf(10) ** -50:
        return perfect_p(x)
    with np.errstate(all="ignore"):
        return settle_p(stats.spearmanr(x, y).pvalue, exact_p_of_correlation(rho, len(x)), relative=1e-8)


# Inputs

def samples():
    random = np.random.default_rng(20240101)
    return {
        "three numbers": [0.3, -0.1, 0.2],
        "three numbers, two tied": [1.0, 2.0, 1.0],
        "decimals with many ties": np.round(random.normal(0.4, 0.1, 60), 1).tolist(),
        "decimals of three digits, some negative": np.round(random.normal(0.1, 0.2, 88), 3).tolist(),
        "large": (random.normal(0, 1, 40) * 1e200).tolist(),
        "small": (random.normal(0, 1, 40) * 1e-200).tolist(),
        "far from zero": (1e9 + random.normal(0, 1, 40)).tolist(),
        "skewed": random.lognormal(0, 2, 50).tolist(),
        "one outlier": [0.5] * 20 + [0.6],
    }


def pairs():
    random = np.random.default_rng(20240102)

    def related(n, weight, digits):
        x = random.normal(0.5, 0.2, n)
        y = weight * x + random.normal(0, 0.2, n)
        return np.round(x, digits).tolist(), np.round(y, digits).tolist()

    cases = {
        "three pairs": ([1.0, 2.0, 3.0], [2.0, 7.0, 3.0]),
        "three pairs with a tie": ([1.0, 1.0, 3.0], [2.0, 7.0, 3.0]),
        "perfect": ([1.0, 2.0, 3.0, 5.0], [2.0, 4.0, 6.0, 10.0]),
        "perfectly opposed": ([1.0, 2.0, 3.0, 5.0], [-2.0, -4.0, -6.0, -10.0]),
        "uncorrelated": ([-1.0, 0.0, 1.0, 0.0], [0.0, 1.0, 0.0, -1.0]),
        "88 decimals with many ties": related(88, 0.5, 1),
        "88 decimals of three digits": related(88, 0.9, 3),
        "88 opposed": related(88, -0.3, 3),
        "455 weakly related": related(455, 0.1, 3),
        "455 strongly related": related(455, 8, 3),
        "5000 unrelated": related(5000, 0, 2),
        "5000 strongly related": related(5000, 2.5, 2),
    }
    x, y = related(60, 0.8, 12)
    cases["large and small"] = ([v * 1e200 for v in x], [v * 1e-200 for v in y])
    cases["far from zero"] = ([v + 1e9 for v in x], [v - 1e9 for v in y])
    cases["eight pairs"] = related(8, 0.5, 3)
    cases["nine pairs"] = related(9, 0.5, 3)
    cases["nine pairs with ties"] = related(9, 0.5, 1)
    cubes = [v**3 for v in range(-4, 5)]
    cases["nine pairs in the same order"] = (list(range(9)), cubes)
    x = related(30, 0, 1)[0]
    cases["30 opposed, many tied"] = (x, [-v for v in x])
    x = related(170, 0, 3)[0]
    cases["170 in the same order, some tied"] = (x, [v**3 for v in x])
    cases["1000 in the same order, two values"] = ([0.0] * 997 + [1.0] * 3, [2.0] * 997 + [2.5] * 3)
    x = related(1000, 0, 3)[0]
    cases["1000 in the same order"] = (x, [v**3 for v in x])
    cases["5000 nearly in the same order"] = (list(range(5000)), [*range(4998), 4999, 4998])
    return cases


def few_pairs():
    """Up to nine pairs with and without ties, of which some are perfect."""
    random = np.random.default_rng(20240104)
    cases = {}
    for n in range(3, 10):
        ascending = list(range(n))
        tied = [max(v, 1) for v in ascending[:-1]] + [n - 2 if n > 4 else n - 1]
        draw = random.permutation(n).tolist()
        few = random.integers(0, 3, n)
        few[:2] = [0, 1]
        other = random.integers(0, 4, n)
        other[:2] = [1, 0]
        cases[f"{n} in the same order"] = (ascending, ascending)
        cases[f"{n} opposed"] = (ascending, ascending[::-1])
        cases[f"{n} of which two are exchanged"] = (ascending, ascending[:-2] + [n - 1, n - 2])
        cases[f"{n} in the same order, some tied"] = (tied, tied)
        cases[f"{n} opposed, some tied"] = (tied, [-v for v in tied])
        cases[f"{n} at random"] = (ascending, draw)
        cases[f"{n} at random, one side tied"] = (draw, few.tolist())
        cases[f"{n} at random, both sides tied"] = (few.tolist(), other.tolist())
        cases[f"{n} of which one stands out on both sides"] = ([0] * (n - 1) + [1], [0] * (n - 1) + [1])
        cases[f"{n} of which one stands out on either side"] = ([0] * (n - 1) + [1], [1] + [0] * (n - 1))
    return cases


# Files

def write_samples():
    entries = []
    for name, values in samples().items():
        n = len(values)
        deviations = exact_deviations(values)
        squares = mpmath.fdot(deviations, deviations)
        # Scaled to the spread of the sample, because "absolute" means nothing for numbers near 1e200.
        scale = mpmath.sqrt(squares / n)
        with np.errstate(all="ignore"):
            scores = [settle(z, d / scale, absolute=1e-10) for z, d in zip(stats.zscore(values), deviations)]
            population, sample = np.std(values), np.std(values, ddof=1)
            tolerance = 1e-12 * scale
            entries.append({
                "name": name,
                "values": values,
                "averageRanks": stats.rankdata(values, method="average").tolist(),
                "competitionRanks": stats.rankdata(values, method="min").tolist(),
                "mean": settle(np.mean(values), exact_mean(values), absolute=tolerance),
                "populationStandardDeviation": settle(population, scale, absolute=tolerance),
                "sampleStandardDeviation": settle(sample, mpmath.sqrt(squares / (n - 1)), absolute=tolerance),
                "standardScores": [score["value"] for score in scores],
                "standardScoresOracle": "/".join(sorted({score["oracle"] for score in scores})),
            })
    write("samples", samples=entries)


def write_correlations():
    entries = []
    for name, (x, y) in pairs().items():
        n = len(x)
        rank_x, rank_y = stats.rankdata(x), stats.rankdata(y)
        exact_rho, exact_r = exact_correlation(rank_x, rank_y), exact_correlation(x, y)
        with np.errstate(all="ignore"):
            spearman, pearson = stats.spearmanr(x, y), stats.pearsonr(x, y)
        entries.append({
            "name": name,
            "x": x,
            "y": y,
            "rho": settle(spearman.statistic, exact_rho, absolute=1e-10),
            "rhoP": p_of_rho(x, y, exact_rho),
            "r": settle(pearson.statistic, exact_r, absolute=1e-10),
            "rP": settle_p(pearson.pvalue, exact_p_of_correlation(exact_r, n), relative=1e-8),
        })
    write("correlations", correlations=entries)


def write_permutations():
    entries = []
    for name, (x, y) in few_pairs().items():
        tails = permutation_tails(x, y)
        entries.append({
            "name": name,
            "x": x,
            "y": y,
            "sum": tails[0],
            "atLeast": tails[1],
            "atMost": tails[2],
            "p": permutation_p(x, y),
        })
    write("permutations", permutations=entries)


def write_student_t():
    entries = []
    for df in [1, 2, 3, 5, 10, 30, 86, 453, 4998, 100_000, 1_000_000]:
        for t in [0.0, 1e-8, 0.01, 0.5, 1.0, 1.7, 1.75, 2.0, 3.0, 6.0, 12.0, 20.0, 30.0, 37.0, 1e3, 1e12, 1e100,
                  1e299]:
            p = exact_two_sided_p(t, df)
            if p > mpf("1e-300"):
                entries.append({"t": t, "df": df, "p": settle(2 * stats.t.sf(t, df), p, relative=1e-8)})
    write("student-t", studentT=entries)


def write_densities():
    entries = []
    for name in ["three numbers", "decimals with many ties", "decimals of three digits, some negative",
                 "skewed", "far from zero"]:
        values = samples()[name]
        kde = stats.gaussian_kde(values)
        deviations = exact_deviations(values)
        n = len(values)
        bandwidth = mpmath.sqrt(mpmath.fdot(deviations, deviations) / (n - 1)) * mpf(n) ** (mpf(-1) / 5)
        places = np.linspace(min(values) - 4 * float(bandwidth), max(values) + 4 * float(bandwidth), 23)
        densities = []
        for x, found in zip(places, kde.evaluate(places)):
            kernels = mpmath.fsum(mpmath.npdf(mpf(x), mpf(value), bandwidth) for value in values)
            densities.append(settle(found, kernels / n, absolute=1e-10))
        entries.append({
            "name": name,
            "values": values,
            "bandwidth": settle(np.sqrt(kde.covariance[0, 0]), bandwidth, absolute=1e-10),
            "x": places.tolist(),
            "densities": [density["value"] for density in densities],
            "oracle": "/".join(sorted({density["oracle"] for density in densities})),
        })
    write("densities", densities=entries)


def written(fraction):
    return {"numerator": str(fraction.numerator), "denominator": str(fraction.denominator)}


def decimal_of(x):
    """The shortest decimal that reads back as x, if it has at most 22 places, or 20 zeros behind its digits."""
    sign, digits, exponent = Decimal(repr(x)).normalize().as_tuple()
    whole = int("".join(map(str, digits))) * 10 ** max(exponent, 0)
    # Whole numbers below 2^53 are written out, whatever zeros they end in.
    if -exponent > 22 or whole >= 2**53 and exponent > 20:
        return None
    return Fraction(-whole if sign else whole, 10 ** max(-exponent, 0))


def write_fractions():
    random = np.random.default_rng(20240103)
    numbers = [0.0, -0.0, 0.467, -0.03, 1.1, 1e-22, 1e-23, 5e-324, 1e15, 1e22,
               2.0**53 - 1, 2.0**53, 9007199254740993.0, 1 / 3, math.pi, 0.1 + 0.2, 4503599627370497.5,
               1.7976931348623157e308]
    # Below a power of two the Doubles lie twice as dense as above it.
    numbers += [2.0**-k for k in range(75)]
    numbers += [round(x, 3) for x in random.normal(0, 1, 40).tolist()]
    digits, places = random.integers(1, 2**53, 120).tolist(), random.integers(0, 23, 120).tolist()
    numbers += [float(f"{m}e-{k}") for m, k in zip(digits, places)]
    decimals = []
    for x in numbers:
        fraction = decimal_of(x)
        decimals.append({"x": x, "fraction": written(fraction) if fraction is not None else None})

    means = []
    for _ in range(40):
        groups = []
        for _ in range(random.integers(1, 8)):
            digits = int(random.choice([1, 3, 6, 12]))
            groups.append([round(x, digits) for x in random.normal(0.4, 0.3, random.integers(1, 18)).tolist()])
        exact = [sum(Fraction(Decimal(repr(x))) for x in group) / len(group) for group in groups]
        total = sum(exact) / len(exact)
        means.append({"groups": groups, "fraction": written(total), "double": float(total)})

    quotients = []
    for _ in range(60):
        bits, other = random.integers(1, 128, 2).tolist()
        top = (int.from_bytes(random.bytes(16), "big") >> (128 - bits)) * int(random.choice([-1, 1]))
        bottom = (int.from_bytes(random.bytes(16), "big") >> (128 - other)) | 1
        quotients.append(Fraction(top, bottom))
    # Halfway between two Doubles, and a little to either side.
    for odd in [2**53 + 1, 2**53 + 3, 2**54 - 1]:
        for scale in [1, 2**20 - 1, 2**60]:
            quotients += [Fraction(odd * scale + offset, scale * 7**e) for offset in [-1, 0, 1] for e in [0, 3]]
    quotients = sorted(set(quotients))

    weighted = []
    for _ in range(40):
        count, digits = int(random.integers(1, 18)), int(random.choice([1, 3, 6, 12]))
        values = [round(x, digits) for x in random.normal(0.4, 0.3, count).tolist()]
        weights = random.integers(1, int(random.choice([4, 100, 10**6])), count).tolist()
        mean = sum(w * Fraction(Decimal(repr(x))) for x, w in zip(values, weights)) / sum(weights)
        weighted.append({"values": values, "weights": weights, "fraction": written(mean), "double": float(mean)})
    write("fractions", decimals=decimals, means=means, weightedMeans=weighted,
          ascendingQuotients=[{"fraction": written(q), "double": float(q)} for q in quotients])


FOLDER.mkdir(parents=True, exist_ok=True)
write_samples()
write_correlations()
write_permutations()
write_student_t()
write_densities()
write_fractions()
