"""The day on which an answer was sent, in the file of its question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.editing.sent import with_sent

DAY = "2024-03-26"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('number: "1"\n', 'number: "1"\nanswer:\n  sent: 2024-03-26\n'),
        ('number: "1"', 'number: "1"\nanswer:\n  sent: 2024-03-26\n'),
        ('answer:\nnumber: "1"\n', 'answer:\n  sent: 2024-03-26\nnumber: "1"\n'),
        ('answer:\n  kind: enkelvoudig # zo\nnumber: "1" # nr\n',
         'answer:\n  sent: 2024-03-26\n  kind: enkelvoudig # zo\nnumber: "1" # nr\n'),
        ("answer:\n\n    # toelichting\n    kind: enkelvoudig\n", "answer:\n\n    # toelichting\n    sent: 2024-03-26\n    kind: enkelvoudig\n"),
        ("answer: {kind: enkelvoudig}\n", "answer: {sent: 2024-03-26, kind: enkelvoudig}\n"),
        ("answer:\n  {kind: enkelvoudig}\n", "answer:\n  {sent: 2024-03-26, kind: enkelvoudig}\n"),
        ("answer: {kind: x, sent: onbekend}  # ?\n", "answer: {kind: x, sent: 2024-03-26}  # ?\n"),
        ("answer:\n  sent: '2024-03'\n", "answer:\n  sent: 2024-03-26\n"),
        ('answer:\n  sent: "2024"   # ja\n', "answer:\n  sent: 2024-03-26   # ja\n"),
        ('\ufeffnumber: "1"\n', '\ufeffnumber: "1"\nanswer:\n  sent: 2024-03-26\n'),
        ('number: "1"\r\nanswer:\r\n  kind: x\r\n', 'number: "1"\r\nanswer:\r\n  sent: 2024-03-26\r\n  kind: x\r\n'),
    ],
)  # fmt: skip
def test_with_sent__changes_that_value_only(before, after):
    """Comments, order, quotes and line ends of everything else stay as they were written."""
    assert with_sent(before, "v.yaml", DAY) == after


@pytest.mark.parametrize("text", ["", "- 1\n", "a: [\n", "answer: ja\n", "answer: {}\n", "answer: [1]\n", "answer:\n  sent: >-\n    2024\n",
                                  "answer:\n  sent:\n", "number: 1\n...\n"])  # fmt: skip
def test_with_sent__what_it_cannot_change_for_sure(text):
    """Nothing is written into a file that says something else than expected afterwards."""
    assert with_sent(text, "v.yaml", DAY) is None


@given(st.text(alphabet="answer: sent{}[],'\"#-\n 2x", max_size=80))
def test_with_sent__never_fails(text):
    """Whatever the file, the result says the day, or there is none."""
    result = with_sent(text, "v.yaml", DAY)
    assert result is None or DAY in result
