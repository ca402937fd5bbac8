# Runs a reader's program in a namespace of its own and answers with what it left: the traceback without our own frame, and
# the numbers of some names. Whatever the program does, it answers. The value of this file is the function.
import json
import linecache
import sys
import traceback

output, errors = sys.stdout, sys.stderr


def number(value):
    """A number as it is sent; None for what is no number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        return repr(float(value))
    except OverflowError:
        return "inf" if value > 0 else "-inf"


def run(program, names):
    name = "program.py"
    linecache.cache[name] = (len(program), None, program.splitlines(True), name)
    scope = {"__name__": "__main__"}
    failure = None
    try:
        exec(compile(program, name, "exec"), scope)
    except SystemExit as end:
        if end.code is not None and not isinstance(end.code, int):
            print(end.code, file=errors)
    except BaseException as error:
        frames = error.__traceback__.tb_next if error.__traceback__ else None
        failure = "".join(traceback.format_exception(type(error), error, frames))
    sys.stdout, sys.stderr = output, errors
    output.flush()
    errors.flush()
    found = {each: number(scope.get(each)) for each in json.loads(names)}
    numbers = {each: text for each, text in found.items() if text is not None}
    return json.dumps({"traceback": failure, "numbers": numbers})


run
