"""Makes the reference of the analyses: a small table with ties and missing scores, and what SciPy says of it.

    python scripts/reference/make_analyses.py

writes Tests/AnalysesTests/Reference/table.csv and analyses.json. Means are taken in exact fractions, so that models whose
exact means are equal tie; everything else is SciPy's.
"""

import csv
import json
from fractions import Fraction
from pathlib import Path

import numpy as np
import scipy
from scipy import stats

FOLDER = Path(__file__).parents[2] / "Tests" / "AnalysesTests" / "Reference"
METRICS = ["a", "b", "c", "d", "e", "f", "g", "h"]
TREE = {"all": ["p", "q"], "p": ["a", "b", "c"], "q": ["d", "r"], "r": ["e", "f"]}
MODELS = 40


def make_table():
    """Scores of two decimals, so that many tie; every seventh or so is missing, and some are exactly zero."""
    random = np.random.default_rng(20240707)
    skill = random.normal(size=MODELS)
    table = {}
    for place, metric in enumerate(METRICS):
        scores = 0.4 + 0.08 * skill * (place % 3) + random.normal(scale=0.12, size=MODELS)
        scores = np.where(random.random(MODELS) < 0.04, 0.0, scores)
        missing = random.random(MODELS) < (0.05 if place % 2 else 0.15)
        table[metric] = [None if gone else f"{score:.2f}" for score, gone in zip(scores, missing)]
    return table


def exact(table, name, rule):
    """A metric's or benchmark's scores as fractions or None, by the missing rule."""
    if name not in TREE:
        return [None if text is None else Fraction(text) for text in table[name]]
    members = [exact(table, member, rule) for member in TREE[name]]
    scores = []
    for row in zip(*members):
        present = [score for score in row if score is not None]
        if rule == "zero":
            scores.append(sum(present, Fraction(0)) / len(row))
        elif not present or (rule == "undefined" and len(present) < len(row)):
            scores.append(None)
        else:
            scores.append(sum(present, Fraction(0)) / len(present))
    return scores


def floats(scores):
    return np.array([np.nan if score is None else float(score) for score in scores])


def correlations(columns, names, missing):
    matrix = np.array([columns[name] for name in names])
    if missing == "complete":
        matrix = matrix[:, ~np.isnan(matrix).any(axis=0)]
    pairs = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            both = ~np.isnan(matrix[i]) & ~np.isnan(matrix[j])
            result = stats.spearmanr(matrix[i][both], matrix[j][both])
            pairs.append(
                {"a": names[i], "b": names[j], "n": int(both.sum()), "rho": float(result.statistic), "p": float(result.pvalue)}
            )
    alpha = 0.05 / len(pairs)
    return {
        "names": names,
        "pairs": pairs,
        "mean": float(np.mean([pair["rho"] for pair in pairs])),
        "alpha": alpha,
        "significant": sum(bool(pair["p"] < alpha) for pair in pairs),
    }


def leaves(name):
    return [name] if name not in TREE else [leaf for member in TREE[name] for leaf in leaves(member)]


def schemes(columns, level, rule):
    members = TREE["all"] if level == "children" else leaves("all")
    scores = np.array([columns[name] for name in members])
    if rule == "zero":
        scores = np.nan_to_num(scores)
    ranked = ~np.isnan(columns["all"])
    ranked &= ~np.isnan(scores).any(axis=0) if rule == "undefined" else ~np.isnan(scores).all(axis=0)
    scores = scores[:, ranked]
    mean = columns["all"][ranked]
    z = np.nanmean(stats.zscore(scores, axis=1, nan_policy="omit"), axis=0)
    ranks = np.array([stats.rankdata(-row, nan_policy="omit") for row in scores])
    outcomes = {"mean": mean, "z-score": z, "mean-rank": -np.nanmean(ranks, axis=0)}
    reference = stats.rankdata(-mean)
    result = {"n": int(ranked.sum()), "models": np.flatnonzero(ranked).tolist()}
    for name, outcome in outcomes.items():
        # Mean ranks are halves over a count, so twelve decimals keep their ties and drop the noise of summing.
        rank = stats.rankdata(-np.round(outcome, 12) if name == "mean-rank" else -outcome)
        result[name] = {
            "spearman": float(stats.spearmanr(rank, reference).statistic),
            "ranks": rank.tolist(),
            "shifted": int((abs(rank - reference) > 10).sum()),
            "positions": ((outcome - outcome.min()) / (outcome.max() - outcome.min())).tolist(),
        }
    return result


def density(scores):
    scores = scores[~np.isnan(scores)]
    kernel = stats.gaussian_kde(scores)
    width = float(np.sqrt(kernel.covariance[0, 0]))
    grid = np.linspace(scores.min() - 3 * width, scores.max() + 3 * width, 200)
    return {
        "n": len(scores),
        "mean": float(scores.mean()),
        "sd": float(scores.std()),
        "min": float(scores.min()),
        "max": float(scores.max()),
        "x": grid[::10].tolist(),
        "density": kernel(grid)[::10].tolist(),
    }


def coverage(table, columns):
    counts = np.array(
        [sum(table[leaf][row] is not None and float(table[leaf][row]) != 0 for leaf in leaves("all")) for row in range(MODELS)]
    )
    groups = []
    for count in sorted(set(counts.tolist()), reverse=True):
        inside = counts == count
        shares = [
            float(stats.pearsonr(columns[name][inside], columns["all"][inside]).statistic ** 2) if inside.sum() > 2 else None
            for name in ("p", "q")
        ]
        means = [float(columns[name][inside].mean()) for name in ("p", "q")]
        groups.append({"count": count, "size": int(inside.sum()), "p": shares[0], "q": shares[1], "means": means})
    return groups


def competition(scores):
    """Competition ranks, 1 the best; None for a model without a score."""
    present = ~np.isnan(scores)
    ranks = np.full(len(scores), None)
    ranks[present] = stats.rankdata(-scores[present], method="min").astype(int)
    return ranks.tolist()


def percentiles(scores):
    """The share of the other scored models that stand below, ties counting half; nan without a score."""
    present = ~np.isnan(scores)
    shares = np.full(len(scores), np.nan)
    shares[present] = (present.sum() - stats.rankdata(-scores[present])) / (present.sum() - 1)
    return shares


def nearest(columns, model):
    """The models with the smallest mean absolute difference of percentiles over the metrics that score both."""
    profiles = np.array([percentiles(columns[leaf]) for leaf in leaves("all")])
    needed = max(3, -(-int((~np.isnan(profiles[:, model])).sum()) // 2))
    found = []
    for other in range(MODELS):
        differences = abs(profiles[:, other] - profiles[:, model])
        shared = int((~np.isnan(differences)).sum())
        if other != model and shared >= needed:
            found.append((float(np.nansum(differences) / shared), f"m{other}", other, shared))
    return [{"model": other, "distance": distance, "shared": shared} for distance, _, other, shared in sorted(found)[:5]]


def standing(columns):
    pairs = [
        stats.spearmanr(columns[a], columns[b], nan_policy="omit").statistic
        for i, a in enumerate(METRICS)
        for b in METRICS[i + 1 :]
    ]
    whole = {}
    for metric in METRICS:
        both = ~np.isnan(columns["all"]) & ~np.isnan(columns[metric])
        result = stats.spearmanr(columns["all"][both], columns[metric][both])
        whole[metric] = {"n": int(both.sum()), "rho": float(result.statistic), "p": float(result.pvalue)}
    return {
        "ranks": {name: competition(columns[name]) for name in ("a", "c", "all")},
        "percentiles": {
            name: [None if np.isnan(share) else float(share) for share in percentiles(columns[name])] for name in ("a", "c", "all")
        },
        "nearest": {f"m{model}": nearest(columns, model) for model in (0, 1, 17)},
        "metric-pairs": int((~np.isnan(pairs)).sum()),
        "benchmark-pairs": len(TREE) * len(METRICS),
        "correlations": whole,
        "histograms": {
            name: np.histogram(columns[name][~np.isnan(columns[name])], bins=20)[0].tolist() for name in ("a", "all")
        },
    }


def rule_change(own, other):
    """What another rule does to the ranking over the models that both score."""
    both = ~np.isnan(own) & ~np.isnan(other)
    shifts = stats.rankdata(-other[both]) - stats.rankdata(-own[both])
    return {
        "models": np.flatnonzero(both).tolist(),
        "shifts": shifts.tolist(),
        "moved": int((abs(shifts) > 10).sum()),
        "farthest": float(abs(shifts).max()),
        "losing": int((~np.isnan(own) & np.isnan(other)).sum()),
        "gaining": int((np.isnan(own) & ~np.isnan(other)).sum()),
        "spearman": float(stats.spearmanr(own[both], other[both]).statistic),
    }


def main():
    table = make_table()
    result = {"made-with": f"SciPy {scipy.__version__}, NumPy {np.__version__}"}
    for rule in ("zero", "skip", "undefined"):
        columns = {name: floats(exact(table, name, rule)) for name in METRICS + list(TREE)}
        whole = ~np.isnan(columns["all"]) & ~np.isnan(columns["p"]) & ~np.isnan(columns["q"])
        result[rule] = {
            "scores": {name: [None if np.isnan(s) else repr(float(s)) for s in columns[name]] for name in TREE},
            "complete": correlations(columns, METRICS + ["p", "q"], "complete"),
            "pairwise": correlations(columns, METRICS + ["p", "q"], "pairwise"),
            "r2": {
                name: float(stats.pearsonr(columns[name][whole], columns["all"][whole]).statistic ** 2)
                for name in ("p", "q")
            },
            "pearson": float(stats.pearsonr(columns["p"][whole], columns["q"][whole]).statistic),
            "children": schemes(columns, "children", rule),
            "leaves": schemes(columns, "leaves", rule),
            "density": {name: density(columns[name]) for name in ("a", "all")},
            "standing": standing(columns),
            "rules": {
                other: rule_change(columns["all"], floats(exact(table, "all", other)))
                for other in ("zero", "skip", "undefined")
                if other != rule
            },
        }
        if rule == "zero":
            result[rule]["coverage"] = coverage(table, columns)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with open(FOLDER / "table.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["model"] + METRICS)
        for row in range(MODELS):
            writer.writerow([f"m{row}"] + [table[metric][row] or "" for metric in METRICS])
    (FOLDER / "analyses.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
