"""The twelve facts of the benchmarks: six choices, four yes-or-no facts and two numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace

Value = str | bool | float


@dataclass(frozen=True)
class Fact:
    """A fact, with the phrase of each value, or one phrase with {number} in it."""

    name: str
    asks: str
    values: tuple[Value, ...]
    phrases: dict[Value, str]
    ordinary: Value
    number_phrase: str = ""

    @property
    def is_number(self) -> bool:
        """Whether the values are numbers."""
        return bool(self.number_phrase)

    @property
    def is_yes_no(self) -> bool:
        """Whether the values are true and false."""
        return isinstance(self.ordinary, bool)

    def phrase(self, value: Value) -> str:
        """The words of a Given step that states this value."""
        if not self.is_number:
            return self.phrases[value]
        ending = "" if value == 1 else "s"
        return self.number_phrase.replace("{number}", f"{value:g}").replace("(s)", ending)

    def renamed(self, name: str, prefix: str) -> Fact:
        """The same fact under another name, with other phrases."""
        return replace(
            self,
            name=name,
            phrases={value: prefix + phrase for value, phrase in self.phrases.items()},
            number_phrase=self.number_phrase and prefix + self.number_phrase,
        )


def _choice(name: str, asks: str, ordinary: str, **phrases: str) -> Fact:
    return Fact(name, asks, tuple(phrases), dict(phrases.items()), ordinary)


def _yes_no(name: str, asks: str, ordinary: bool, yes: str, no: str) -> Fact:
    return Fact(name, asks, (True, False), {True: yes, False: no}, ordinary)


def _number(name: str, asks: str, ordinary: float, phrase: str, *values: float) -> Fact:
    return Fact(name, asks, values, {}, ordinary, phrase)


FACTS = (
    _choice(
        "incident",
        "What is being investigated?",
        "other",
        shooting="police are investigating a shooting",
        kidnapping="police are investigating a kidnapping",
        missing_person="police are looking for a missing person",
        home_burglary="police are investigating a home burglary",
        package_theft="police are investigating a package theft",
        drugs="police are investigating a drug offence",
        protest="police are looking into a protest",
        other="police are investigating some other matter",
    ),
    _choice(
        "danger",
        "What is the worst harm that the request describes?",
        "none",
        none="no one is in danger",
        property="only property is in danger",
        health="the health of a person is in danger",
        serious_injury="a person is in danger of serious physical injury",
        death="a person is in danger of death",
    ),
    _yes_no(
        "danger_imminent",
        "Is the danger about to strike?",
        False,
        "the danger is imminent",
        "the danger is not imminent",
    ),
    _yes_no(
        "without_delay",
        "Would waiting for a judge come too late?",
        False,
        "waiting for legal process would come too late",
        "there is time to wait for legal process",
    ),
    _choice(
        "emergency_form",
        "Was the emergency form filled in?",
        "none",
        none="no emergency form was sent",
        incomplete="the emergency form is incomplete",
        complete="the emergency form is complete",
    ),
    _yes_no(
        "good_faith_belief",
        "Does the provider believe the account?",
        True,
        "the provider believes the account in good faith",
        "the provider does not believe the account",
    ),
    _choice(
        "process",
        "What legal process was served?",
        "none",
        none="no legal process was served",
        preservation="police served a preservation request",
        subpoena="police served a subpoena",
        court_order="police served a court order that is not a warrant",
        search_warrant="police served a search warrant",
        emergency_warrant="police served an emergency warrant",
    ),
    _yes_no(
        "process_valid",
        "Is the process valid on its face?",
        True,
        "the process is valid on its face",
        "the process is not valid on its face",
    ),
    _choice(
        "consent",
        "Was consent asked for, and what was the answer?",
        "not_asked",
        not_asked="no one was asked for consent",
        refused="consent was refused",
        given="consent was given",
        withdrawn="consent was given and then withdrawn",
        ignored="the request for consent was ignored",
    ),
    _choice(
        "requester",
        "What kind of body is asking?",
        "local",
        federal="the request comes from a federal agency",
        state="the request comes from a state agency",
        local="the request comes from local police",
        foreign="the request comes from foreign police",
        civil_litigant="the request comes from a party to a civil suit",
        private_person="the request comes from a private person",
    ),
    _number(
        "window_hours",
        "How many hours of footage does the request cover?",
        1,
        "the request covers {number} hour(s) of footage",
        *(0.5, 1, 2, 6, 12, 24, 72),
    ),
    _number(
        "cameras",
        "How many cameras does the request cover?",
        1,
        "the request covers {number} camera(s)",
        *(1, 2, 3, 5, 10, 40),
    ),
)
