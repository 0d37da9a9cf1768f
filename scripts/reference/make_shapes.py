"""Makes the reference of the public table shapes: their scores, correlations, means and ranks, by pandas and SciPy.

    python scripts/reference/make_shapes.py

writes expected.json into each folder of Tests/DraftsTests/Shapes, beside the table and reading.json, which says by hand how
the table is to be read. Means are taken in exact fractions, so that models whose exact means are equal tie.
"""

import json
from pathlib import Path

import pandas as pd
from scipy import stats

from shape_readers import READERS

FOLDER = Path(__file__).parents[2] / "Tests" / "DraftsTests" / "Shapes"


def floats(columns):
    """A map for each column: of every model that has a number, in the table's order."""
    return {
        name: {model: float(number) for model, number in columns[name].items() if number is not None}
        for name in columns
    }


def turned(scores, reading):
    """The scores as they enter a mean: in their range, those that are better when lower are turned over."""
    result = scores.copy()
    for name in reading["lower"]:
        low, high = reading["ranges"][name]
        result[name] = result[name].map(lambda score: None if score is None else low + high - score)
    return result


def correlations(scores, lower):
    """Spearman's, over the models that both metrics score; scores turned so that higher is better."""
    values = scores.map(lambda score: float("nan") if score is None else float(score)).astype(float)
    values[lower] = -values[lower]
    pairs = []
    for place, a in enumerate(values):
        for b in list(values)[place + 1 :]:
            both = values[[a, b]].dropna()
            constant = both.nunique().min() < 2
            rho = None if len(both) < 3 or constant else float(stats.spearmanr(both[a], both[b]).statistic)
            pairs.append({"a": a, "b": b, "n": len(both), "rho": rho})
    return pairs


def means(scores):
    """The exact mean of each model's scores that are there; a model without any has none."""
    result = {}
    for model, row in scores.iterrows():
        present = [score for score in row if score is not None]
        result[model] = sum(present) / len(present) if present else None
    return pd.Series(result, dtype=object)


def ranks(exact_means):
    """Competition ranks, highest first: models that tie share the best of their places. Compared as fractions."""
    order = sorted(mean for mean in exact_means if mean is not None)
    return {
        model: 1 + sum(other > mean for other in order) for model, mean in exact_means.items() if mean is not None
    }


def expected(scores, errors, reading, tree):
    entering = turned(scores, reading)[reading["metrics"]]
    mean = means(entering)
    result = {
        "models": len(scores),
        "scores": floats(scores),
        "errors": floats(errors),
        "correlations": correlations(scores, reading["lower"]),
        "mean": floats(mean.to_frame("mean"))["mean"],
        "ranks": ranks(mean),
    }
    if tree:
        groups = pd.DataFrame({name: means(entering[members]) for name, members in tree.items()}, dtype=object)
        groups = groups.where(groups.notna(), None)
        result["tree"] = {
            "groups": floats(groups),
            "mean": floats(means(groups).to_frame("mean"))["mean"],
            "ranks": ranks(means(groups)),
        }
    return result


def text(value, depth=0):
    """JSON with a line for each metric and each pair, so that a change shows as the lines that it touches."""
    indent = " " * (depth + 1)
    if isinstance(value, dict) and any(isinstance(member, (dict, list)) for member in value.values()):
        members = [f"{indent}{json.dumps(key, ensure_ascii=False)}: {text(member, depth + 1)}" for key, member in value.items()]
        return "{\n" + ",\n".join(members) + "\n" + " " * depth + "}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(indent + text(member, depth + 1) for member in value) + "\n" + " " * depth + "]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def main():
    assert set(READERS) == {path.parent.name for path in FOLDER.glob("*/reading.json")}
    for name, read in READERS.items():
        folder = FOLDER / name
        reading = json.loads((folder / "reading.json").read_text("utf-8"))
        scores, errors = read(folder)
        assert scores.index.is_unique, name
        scores = scores[reading["metrics"] + reading["outside"]]
        assert set(errors.columns) == set(reading["errors"]), name
        tree = json.loads((folder / reading["tree"]).read_text("utf-8")) if "tree" in reading else None
        (folder / "expected.json").write_text(text(expected(scores, errors, reading, tree)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
