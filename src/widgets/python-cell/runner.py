# Runs a reader's program in a namespace of its own and answers with what it left: the traceback without our own frame, and
# the numbers of some names. The value of this file is the function.
import json
import linecache
import sys
import traceback


def run(program, names):
    name = "program.py"
    linecache.cache[name] = (len(program), None, program.splitlines(True), name)
    scope = {"__name__": "__main__"}
    failure = None
    try:
        exec(compile(program, name, "exec"), scope)
    except SystemExit:
        pass
    except BaseException as error:
        frames = error.__traceback__.tb_next if error.__traceback__ else None
        failure = "".join(traceback.format_exception(type(error), error, frames))
    sys.stdout.flush()
    sys.stderr.flush()
    numbers = {
        each: repr(float(scope[each]))
        for each in json.loads(names)
        if isinstance(scope.get(each), (int, float)) and not isinstance(scope.get(each), bool)
    }
    return json.dumps({"traceback": failure, "numbers": numbers})


run
