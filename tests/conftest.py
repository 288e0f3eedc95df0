"Shared by all generated tests: nothing from outside, one seed, one cache, and failures that name their notebook cell."
import os
import random
import shutil
import tempfile

import pytest

from mtlkit.workshop.tests import notebook_place

for name, value in {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1",
                    "MPLBACKEND": "agg"}.items(): os.environ.setdefault(name, value)

try:
    from hypothesis import settings
    settings.register_profile("house", deadline=None, derandomize=True, database=None)
    settings.load_profile("house")
except ImportError: pass


def pytest_configure(config):
    "Tiny checkpoints are built once a session, for all workers, and from nothing: nobody's cache decides what passes."
    if "MTLKIT_CACHE" in os.environ: return
    config.house_cache = os.environ["MTLKIT_CACHE"] = tempfile.mkdtemp(prefix="mtlkit-tests-")


def pytest_unconfigure(config):
    if cache := getattr(config, "house_cache", None): shutil.rmtree(cache, ignore_errors=True)


def pytest_collection_modifyitems(items):
    "A test marked `gpu` is skipped, with the reason, where there is no CUDA device."
    marked = [item for item in items if item.get_closest_marker("gpu")]
    if not marked: return
    import torch
    if torch.cuda.is_available(): return
    for item in marked: item.add_marker(pytest.mark.skip(reason="needs a CUDA device, and torch sees none here"))


@pytest.fixture(autouse=True)
def seed():
    "Every test starts from the same random state, whatever ran before it."
    import numpy
    import torch
    random.seed(0), numpy.random.seed(0), torch.manual_seed(0)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    "A failure names the notebook, cell and line it comes from, above the traceback's end and in the summary."
    report = yield
    if report.failed and call.excinfo:
        here = [entry for entry in call.excinfo.traceback if str(entry.path) == str(item.path)]
        place = here and notebook_place(item.path, here[-1].lineno + 1, item.config.rootpath)
        if place: report.sections.append(("notebook", place))
    return report
