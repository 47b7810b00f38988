"""Every kind of fault that is refused, by its code: stable, so that it can be looked up.

1xx is wrong in a file of the bench, 4xx in what a command or a program was asked. A code that
was once shown is never given to another kind.
"""

from __future__ import annotations

from enum import Enum, unique


@unique
class Fault(Enum):
    """A kind of fault: its code, what it means, and what to do about it."""

    OF_ANOTHER_PROGRAM = (
        "EX100",
        "An engine, a step or a plugin that is not part of exigent refuses something.",
        "Its own words say what; look it up where that program is documented.",
    )
    UNDEFINED_STEP = ("EX101", "No step reads a sentence.", "`exigent steps` lists all.")
    AMBIGUOUS_STEP = ("EX102", "Two definitions take a sentence.", "Word one of them otherwise.")
    UNKNOWN_REGIME = (
        "EX103",
        "There is no regime of that name.",
        "`exigent regimes` lists them: a regime is called as its file.",
    )
    UNKNOWN_CASE = (
        "EX104",
        "There is no reported case of that name.",
        "`exigent cases` lists them: a case is called as its file.",
    )
    UNKNOWN_WORD = (
        "EX105",
        "The vocabulary has no such fact, value, ground or duty.",
        "`exigent steps` lists what it has; numbers and dates have a form of their own.",
    )
    CONTRADICTION = (
        "EX106",
        "Facts, or lines of a table, cannot both be so.",
        "Leave out one of them; the constraint that forbids both says why.",
    )
    WRONG_FORM = (
        "EX107",
        "A feature file is no Gherkin, or has a form that would pass without being tested.",
        "Put the line right that is named.",
    )
    MISSING_SOURCE = (
        "EX108",
        "A rule or a case has no source.",
        "Name one of the sources that its file lists, or list one.",
    )
    UNKNOWN_COLUMN = (
        "EX109",
        "A placeholder is no column of the Examples.",
        "Write a column of that name, or the name of one that is there.",
    )
    CHECKS_NOTHING = (
        "EX110",
        "A scenario asks nothing, or expects nothing.",
        "Give it a When and a Then, and a row of a table something to expect.",
    )
    WRONG_ORDER = (
        "EX112",
        "Steps stand in an order that cannot be run: one request, then facts, then one question.",
        "Put them in that order, or make two scenarios of one.",
    )
    CUT_TEXT = (
        "EX113",
        "A text without quotes ends at ` #`, where YAML begins a comment.",
        "Put the text in quotes.",
    )
    CANNOT_READ = (
        "EX114",
        "A file or folder cannot be read, is too large, or is no regular file.",
        "See what it is and who may read it.",
    )
    NOT_TEXT = (
        "EX115",
        "A file or an argument holds what is no UTF-8 text, or cannot be printed.",
        "Save it as UTF-8, and leave out the character that is named.",
    )
    NOT_YAML = (
        "EX116",
        "A file is not valid YAML.",
        "Put the line right: brackets, quotes, blanks after a colon, the depth of lines.",
    )
    NOT_JSON = ("EX117", "A file is not valid JSON.", "Put the line right that is named.")
    NOT_TOML = ("EX118", "The settings are not valid TOML.", "Put the line right that is named.")
    UNUSED_YAML = (
        "EX119",
        "A file uses a part of YAML that the bench does not: anchors, tags, several documents.",
        "Write out what is meant, plainly.",
    )
    EMPTY = (
        "EX120",
        "Something is empty that has to hold something: a file, a text, a list, a condition.",
        "Fill it, or leave it out whole.",
    )
    WRONG_SHAPE = (
        "EX121",
        "A single value, a list or a mapping stands where another of these is needed.",
        "Write it as the sentence says.",
    )
    MISSING_KEY = ("EX122", "A key is missing.", "Add it.")
    UNKNOWN_KEY = ("EX123", "There is no such key here.", "Write one that is known.")
    SAID_TWICE = (
        "EX124",
        "A key, a row, a column or a name stands twice where it may stand once.",
        "Leave out one of them.",
    )
    NOT_A_TEXT = (
        "EX125",
        "A text is missing, or YAML reads a word as true, false or a date.",
        "Put the word in quotes.",
    )
    NOT_A_NAME = (
        "EX126",
        "A name or an id has signs in it that it may not have.",
        "Use the signs that are named.",
    )
    RESERVED_NAME = (
        "EX127",
        "A rule has the name of one of the bench's own.",
        "Give it another name.",
    )
    NAME_TAKEN = (
        "EX128",
        "Two things have one name, or one would take the name of another.",
        "Give one of them another name.",
    )
    WRONG_PHRASE = (
        "EX129",
        "A phrase does not have its blanks for values and numbers as it needs them.",
        "Write each blank once, in braces (`<...>` is for outlines), with words between two of them.",
    )
    PHRASE_TWICE = (
        "EX130",
        "A sentence could be read in two ways.",
        "Word one of the phrases otherwise.",
    )
    LACKING_FACT = (
        "EX131",
        "A fact lacks values, or phrases for them.",
        "Give it what the sentence names.",
    )
    MISPLACED_KEY = (
        "EX132",
        "A key does not go with the type of what it belongs to.",
        "Leave it out, or change the type.",
    )
    EXCLUDES = (
        "EX133",
        "Of two keys exactly one, or at most one, may stand.",
        "Keep the one that is meant.",
    )
    UNKNOWN_TYPE = ("EX134", "There is no such type.", "Write one that is named.")
    WRONG_BOUNDS = (
        "EX135",
        "A range has no bounds, or bounds a fact that is no number and no date.",
        "Give it bounds, or ask for values.",
    )
    NEVER_REACHED = (
        "EX136",
        "A rule or a row can never apply.",
        "Put it before what takes all that it would, or leave it out.",
    )
    WRONG_NUMBER = (
        "EX137",
        "A number of a derived phrase is unknown, does nothing, or is compared with what it is not.",
        "Name it as the phrase does, and compare like with like.",
    )
    WRONG_ORDINARY = (
        "EX138",
        "The ordinary request breaks a constraint, or reads like a fact.",
        "Give the facts ordinary values that go together.",
    )
    LEADS_OUT = (
        "EX139",
        "A path leads out of the bench or of the regime's folder.",
        "Put the file itself inside.",
    )
    BROKEN_LINK = ("EX140", "A link leads nowhere.", "Delete it.")
    MISSING_POLICY = (
        "EX141",
        "The file with a regime's policy is not there.",
        "Put it beside the regime, or name another.",
    )
    WRONG_STACK = (
        "EX142",
        "A regime extends itself, or is a stack that cannot be one.",
        "Extend another regime; stack two layers or more that are no stacks.",
    )
    WRONG_DATES = ("EX143", "A regime ends before it begins.", "Put `from` and `until` right.")
    NOT_AN_ADDRESS = (
        "EX144",
        "An address is none that may be used here.",
        "Write it whole, with `https://`.",
    )
    UNKNOWN_RULE = (
        "EX145",
        "A variant, or a line of a scenario, names a rule that the regime does not have.",
        "Name a rule that is there: `exigent regimes NAME` lists them.",
    )
    WRONG_DECISION = (
        "EX146",
        "A decision has parts that do not go together, or lacks one.",
        "What allows has a ground; only what allows has a scope; a mode goes with its outcome.",
    )
    UNKNOWN_ENGINE = ("EX147", "There is no engine of that name.", "Write one that is installed.")
    NO_CODE = (
        "EX148",
        "`--no-code` refuses what runs code of the bench or speaks to another program.",
        "Read the code first, then leave `--no-code` out.",
    )
    NOT_A_POLICY = (
        "EX149",
        "A policy is not valid in its own language.",
        "The words after the colon are those of the language; put the line right.",
    )
    WRONG_POLICY = (
        "EX150",
        "A policy is valid in its language, and its engine cannot use it.",
        "Give it the form that the page of the engine shows.",
    )
    POLICY_FAILS = (
        "EX151",
        "A policy in Python fails when it is loaded.",
        "Put right what it raises.",
    )
    BEYOND_THE_REQUEST = (
        "EX152",
        "A policy would decide by more than the facts of the request.",
        "Decide by facts only.",
    )
    MISSING_ANNOTATION = (
        "EX153",
        "A Cedar policy lacks an annotation.",
        "Add it above the policy.",
    )
    OUT_OF_RANGE = (
        "EX154",
        "A number of an engine's settings is too small or too large.",
        "Write one between the bounds that are named.",
    )
    WRONG_ENGINE_SETTING = (
        "EX155",
        "An engine cannot do what a regime's file asks of it.",
        "The page of the engine shows what may be asked.",
    )
    WRONG_TABLE = (
        "EX156",
        "A step needs a table or a column that it has not, or has one that it takes not.",
        "`exigent steps` shows the tables that steps take.",
    )
    OWN_STEP_FAILS = (
        "EX157",
        "A step in Python cannot be read, loaded or run.",
        "Put right what is said of its file.",
    )
    WRONG_APPROVAL = (
        "EX158",
        "An entry of the approvals is wrong, or nothing can be added to their file.",
        "Delete the entry, and approve again with `exigent approve`.",
    )
    WRONG_SETTING = ("EX159", "A setting is wrong.", "Write it as the sentence says.")
    NOT_OF_ANY_REQUEST = (
        "EX160",
        "A sentence about one request stands where every request is spoken of, or the other way.",
        "Begin with `Given any request` for claims of every request, and only for these.",
    )
    WRONG_TIMELINE = (
        "EX163",
        "An event is told without a time, or where it cannot have happened.",
        "Tell events in the order in which they happened, each with its time.",
    )
    NO_BENCH = (
        "EX401",
        "There is no bench here, or there are two, or no regime in it.",
        "Go to the folder of one; `exigent init` makes one.",
    )
    NO_SUCH_FILE = (
        "EX402",
        "What was named is no file or folder, or none of the kind that is needed.",
        "Look at the name.",
    )
    NOTHING_LEFT = (
        "EX403",
        "No scenario is left of those that were asked for.",
        "See --tags and the files named.",
    )
    NO_SUCH_SCENARIO = (
        "EX404",
        "No scenario was meant by what was named.",
        "Name one by its title or by FILE:LINE.",
    )
    SEVERAL_MEANT = (
        "EX405",
        "What was named may mean several things.",
        "Name it in one of the ways that are shown.",
    )
    WRONG_TAGS = (
        "EX406",
        "A tag expression is wrong, or no scenario has a tag of it.",
        "Write tags with `@`, joined by `and`, `or`, `not`.",
    )
    OPTIONS_CONFLICT = (
        "EX407",
        "Two options, or an option and what is asked, do not go together.",
        "Leave one of them out.",
    )
    MISSING_OPTION = ("EX408", "An option or an argument is missing.", "Add it.")
    WRONG_OPTION = (
        "EX409",
        "What an option or an argument was given is none of what it takes.",
        "`--help` shows what it takes.",
    )
    MISSING_PACKAGE = (
        "EX410",
        "A package that is needed for this is not installed.",
        "Install it, or the extra of exigent that has it.",
    )
    CANNOT_WRITE = (
        "EX411",
        "A file or folder cannot be written, made or removed.",
        "Look at what lies there, and who may write.",
    )
    IN_THE_WAY = (
        "EX412",
        "Something is there already that would be lost.",
        "Write elsewhere, or move it away.",
    )
    NOT_A_REQUEST = (
        "EX413",
        "What was given is no request: a mapping of facts to values.",
        "Give a mapping, or a data frame with a column a fact.",
    )
    NOT_SAVED = (
        "EX414",
        "A file is no saved matrix or comparison, or of another version.",
        "Write it anew with the command that is named.",
    )
    NO_REVISION = (
        "EX415",
        "Git cannot give the bench as it was in a revision.",
        "Fetch the revision, or compare with a saved matrix.",
    )
    UNLIKE_SIDES = (
        "EX416",
        "Two sides do not compare, or have nothing in common.",
        "Name two of one kind.",
    )
    NOTHING_TO_APPROVE = (
        "EX417",
        "There is no such change that can be approved.",
        "`exigent compare` shows what there is.",
    )
    PYTEST_RAN_SHORT = (
        "EX418",
        "pytest did not run, or not to its end, what it was to run.",
        "Its own words are below; the plugins that steps need are named in the settings.",
    )
    ONLY_PYTEST = (
        "EX419",
        "Only pytest can run this scenario.",
        "Run it with `exigent run` or pytest.",
    )
    CHANGED_MEANWHILE = ("EX420", "A file changed while it was used.", "Run the command again.")
    TOO_MUCH = ("EX421", "More was asked than can be.", "Ask for less.")
    CANNOT_CHANGE = (
        "EX422",
        "A change of a file cannot be made so that all else in it stays as it is.",
        "Make it by hand.",
    )

    @property
    def code(self) -> str:
        """What it is looked up by, such as `EX105`."""
        return self.value[0]

    @property
    def title(self) -> str:
        """Its name in a few words, such as `unknown-word`."""
        return self.name.lower().replace("_", "-")

    @property
    def means(self) -> str:
        """What is wrong, in a sentence."""
        return self.value[1]

    @property
    def remedy(self) -> str:
        """What to do about it, in a sentence."""
        return self.value[2]
