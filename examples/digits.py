"""Handwritten digits read by a network that scikit-learn trained and fusec runs.

Run `python examples/digits.py`. The predictions of both are the same for every digit of the test split.
"""

from __future__ import annotations

import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

import fusec as fc


def train():
    """A trained classifier, and the pixels and labels it has never seen."""
    pixels, labels = load_digits(return_X_y=True)
    seen, unseen, seen_labels, unseen_labels = train_test_split(pixels / 16, labels, random_state=0)
    classifier = MLPClassifier((64, 32), max_iter=60, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # sixty rounds are enough for a demonstration
        classifier.fit(seen, seen_labels)
    return classifier, unseen, unseen_labels


@fc.jit
def classify(x, weights, biases):
    """The digit in each row of pixels, and how likely each digit is."""
    for w, b in zip(weights[:-1], biases[:-1], strict=True):
        x = fc.relu(x @ w + b)
    scores = x @ weights[-1] + biases[-1]
    likely = fc.exp(scores - scores.max(axis=1, keepdims=True))
    return scores.argmax(axis=1), likely / likely.sum(axis=1, keepdims=True)


def main() -> None:
    classifier, pixels, labels = train()
    network = classifier.coefs_, classifier.intercepts_
    print(fc.report(classify, pixels, *network))

    digits, probabilities = classify(pixels, *network)
    assert np.array_equal(digits, classifier.predict(pixels))
    assert np.allclose(probabilities, classifier.predict_proba(pixels), rtol=1e-9, atol=1e-15)
    right = np.mean(digits == labels)
    assert right > 0.95, right
    print(f"\n{len(digits)} digits: every prediction is scikit-learn's; {right:.1%} are right")


if __name__ == "__main__":
    main()
