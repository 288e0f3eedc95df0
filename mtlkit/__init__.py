"""mtlkit: a course that is also a library. Modules are imported by name: `from mtlkit.tasks import Task`."""

__version__ = "0.1.0"
