from .scenario_run import ScenarioRun

__all__ = ["ScenarioRun"]
