"""Judges plans by check_plan.py, many in one process.

Usage: judge_lines.py DIRECTORY_OF_CHECK_PLAN. Each line of the standard input is a JSON object: {"problem": ...} sets the
problem, {"plan": ...} is answered with a line of what the reference judge says of it.
"""
import json
import sys

sys.path.insert(0, sys.argv[1])
import check_plan

problem = None
for line in sys.stdin:
    message = json.loads(line)
    if "problem" in message:
        problem = check_plan.Problem(message["problem"])
        continue
    result = check_plan.check(problem, message["plan"])
    print(json.dumps({
        "broken": sorted(rule for rule, _ in result["broken"]),
        "units": {name: count for name, count in sorted(result["units"].items()) if count},
        "score": result["score"],
        "unplaced": result["unplaced"],
        "claims": [claim.split(":")[0] for claim in result["claims"]],
    }), flush=True)
