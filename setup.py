"""Reads the package's metadata from settings.ini, the one place where it stands."""
import re
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(here / "settings.ini", encoding="utf-8")
settings = config["DEFAULT"]


def lines(key):
    "The non-empty lines of a setting"
    return [o.strip() for o in settings.get(key, "").splitlines() if o.strip()]


version = re.search(r'__version__ = "(.+?)"', (here / "mtlkit/__init__.py").read_text(encoding="utf-8"))[1]
extras = {key.removeprefix("extra_"): lines(key) for key in settings if key.startswith("extra_")}
minors = range(int(settings["min_python"].split(".")[1]), int(settings["max_python"].split(".")[1]))

setup(
    version=version,
    author=settings["author"],
    license=settings["license"],
    license_files=["LICENSE"],
    python_requires=f">={settings['min_python']},<{settings['max_python']}",
    keywords=settings["keywords"].split(", "),
    classifiers=[
        f"Development Status :: {settings['status']}",
        "Intended Audience :: Developers",
        "Intended Audience :: Education",
        "Natural Language :: English",
        "Natural Language :: Korean",
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
        *(f"Programming Language :: Python :: 3.{o}" for o in minors),
    ],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    packages=find_packages(include=["mtlkit", "mtlkit.*"]),
    package_data={"mtlkit": ["**/*.yaml", "**/*.json"]},
    install_requires=lines("requirements"),
    extras_require=extras,
    entry_points={"console_scripts": lines("scripts"), "nbdev": ["mtlkit=mtlkit._modidx:d"]},
    zip_safe=False,
)
