"""Looking at a compilation: what it saves, what it does and why, and how far it is from NumPy."""

from fusec.reports.compare import Comparison, compare_graph
from fusec.reports.explain import Explanation, check_stage, explain_graph
from fusec.reports.report import GroupReport, Report, report_graph

__all__ = [
    "Comparison",
    "Explanation",
    "GroupReport",
    "Report",
    "check_stage",
    "compare_graph",
    "explain_graph",
    "report_graph",
]
