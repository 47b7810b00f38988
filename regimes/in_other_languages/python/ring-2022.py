"""Ring's guidelines for law enforcement, July 2022.

The same policy as regimes/ring-2022.yaml, where its sources and doubts are described.
Each step below answers the requests that it is about and passes on all others.
"""

from exigent.policy import Decision, Obligation, Request, Term, allow, duty, refuse

LETTER = "huseman-letter-2022"
NEWS_COPY = "uk-news-2022"
OLDER = "ring-guidelines-older"
CURRENT = "ring-guidelines-current"
BINDING = "ring-guidelines-binding-request"
NOT_NARROWED = "No source shows Ring narrowing an emergency request."

NOTICE = duty("provider", "notify_owner", "before disclosure", before="disclosure")
LIMIT = duty("provider", "limit_scope")
COUNT = duty("provider", "count_in_report")
RECORD = duty("provider", "keep_record")
COPY = duty(
    "provider",
    "preserve",
    lasting="90 days",
    run_from="request",
    longer=(Term("90 days", "preservation_renewed"),),
)
# For cameras elsewhere no time was read.
STORED_FOR = {"united_states": "60 days", "eu_or_uk": "30 days"}


def decide(request: Request) -> Decision:
    for step in STEPS:
        decision = step(request)
        if decision is not None:
            return decision
    return refuse(
        "no_ground",
        rule="otherwise",
        because="Without valid process, the owner's verified consent or an emergency, Ring gives "
        "nothing.",
        source=OLDER,
        obligations=_deletion(request),
    )


def _deletion(request: Request) -> tuple[Obligation, ...]:
    """Nothing holds the clip back from its deletion."""
    within = STORED_FOR.get(str(request.camera_in))
    if within is None:
        return ()
    lifted_by = ("storage_held", "storage_changed")
    return (duty("provider", "delete_clip", within, run_from="recording", lifted_by=lifted_by),)


def never_disclosed(request: Request) -> Decision | None:
    if request.data == "livestream":
        return refuse(
            "no_ground",
            rule="live-stream",
            because="Ring says that it never gives police a live view.",
            source="amazon-proxy-2022",
        )
    if request.data == "face_match":
        return refuse(
            "no_ground",
            rule="face-search",
            because="The guidelines are about records that Ring holds; a search for a face is "
            "not among them.",
            source=OLDER,
            unverified="No page that was read says so in words.",
        )
    return None


def shared_by_the_owner(request: Request) -> Decision | None:
    if (
        request.channel.among("through_the_owner")
        and request.consent == "given"
        and request.consent_by == "account_owner"
        and request.data.among("recordings")
    ):
        return allow(
            "owner",
            ground="consent",
            rule="owner-shares",
            because="The owner was asked and hands the clip over; Ring has no part in the choice.",
            source="requests-for-assistance",
        )
    return None


def identity_unchecked(request: Request) -> Decision | None:
    if request.requester_verified:
        return None
    return refuse(
        "no_ground",
        rule="identity-unchecked",
        because="Nobody has checked that the request comes from the police, and such requests "
        "have been forged.",
        source="forged-requests",
        unverified="How Ring checks who is asking was not found.",
    )


def too_vague(request: Request) -> Decision | None:
    if request.scope == "unlocatable":
        return refuse(
            "no_ground",
            rule="too-vague",
            because="Ring turns away a request that is too vague for it to find the records.",
            source=CURRENT,
        )
    return None


def records_on_process(request: Request) -> Decision | None:
    if not (
        request.process.among("subpoena", "court_order")
        and request.process_valid
        and request.scope == "within"
        and request.data.among("records")
    ):
        return None
    if request.process == "subpoena":
        return allow(
            "must",
            ground="subpoena",
            rule="subpoena-records",
            because="A valid subpoena brings out account and device records, though never "
            "recordings.",
            source=CURRENT,
            obligations=_duties_on_process(request),
        )
    return allow(
        "must",
        ground="court_order",
        rule="court-order-records",
        because="A valid court order brings out account and device records.",
        source=OLDER,
        obligations=_duties_on_process(request),
    )


def private_parties(request: Request) -> Decision | None:
    if request.requester.among("civil_litigant", "private_person"):
        return refuse(
            "no_ground",
            rule="private-parties",
            because="A private party gets nothing without process, and recordings not even with "
            "it.",
            source=OLDER,
            unverified="The pages that were read speak of police; this follows from what they say "
            "of recordings.",
        )
    return None


def warrants(request: Request) -> Decision | None:
    if not (
        request.process.among("warrant")
        and request.process_valid
        and request.process_issuer == "judge"
        and request.process_particular
    ):
        return None
    if request.scope == "overbroad":
        return allow(
            "must",
            ground=str(request.process),
            scope="narrowed",
            rule=f"{str(request.process).replace('_', '-')}-too-broad",
            because="Ring objects to what reaches too far, but an objection does not undo a "
            "judge's warrant.",
            source=BINDING,
            contested="How much of a warrant that reaches too far Ring holds back, and whether it "
            "may, was not read.",
            obligations=_duties_on_process(request),
        )
    if request.process == "search_warrant":
        return allow(
            "must",
            ground="search_warrant",
            rule="search-warrant",
            because="A valid search warrant, addressed to Ring, brings out what it names.",
            source=OLDER,
            obligations=_duties_on_process(request),
        )
    return allow(
        "must",
        ground="emergency_warrant",
        rule="emergency-warrant",
        because="A warrant that a judge issues at once is a warrant like any other.",
        source=OLDER,
        obligations=_duties_on_process(request),
    )


def consent_of_the_owner(request: Request) -> Decision | None:
    if (
        request.channel == "direct_to_provider"
        and request.consent == "given"
        and request.consent_by == "account_owner"
        and request.consent_verified
    ):
        if request.scope == "overbroad":
            return allow(
                "may",
                ground="consent",
                scope="narrowed",
                rule="owner-consents-too-broad",
                because="The owner has agreed, and Ring objects only to what reaches too far.",
                source=OLDER,
                contested="Whether Ring still objects to a request that reaches too far where "
                "the owner agrees to it.",
            )
        return allow(
            "may",
            ground="consent",
            rule="owner-consents",
            because="The account owner has agreed, and Ring has checked that it was the owner.",
            source=OLDER,
            unverified="The page is undated; that this wording stood in July 2022 is not proven.",
        )
    return None


def emergencies(request: Request) -> Decision | None:
    if not _meets_the_test_for_emergencies(request):
        return None
    if request.scope == "overbroad":
        return _emergency_too_broad(request)
    if request.requester == "foreign":
        if not request.foreign_emergency_route:
            return None
        return allow(
            "may",
            ground="emergency",
            rule="emergency-foreign",
            because="The emergency meets Ring's test, and its emergency route is open to police "
            "abroad.",
            source=LETTER,
            contested="Whether Ring answers emergency requests from police outside the United "
            "States is not settled.",
            obligations=(RECORD, COUNT),
        )
    if not request.requester.among("domestic_government"):
        return None
    if request.data.among("sound"):
        return allow(
            "may",
            ground="emergency",
            rule="emergency-with-sound",
            because="Life is in imminent danger, help cannot wait, and Ring has handed over sound "
            "as well as pictures.",
            source=NEWS_COPY,
            contested="Whether the emergency clause reaches the talk of bystanders that the "
            "camera recorded.",
            obligations=(RECORD, COUNT),
        )
    return allow(
        "may",
        ground="emergency",
        rule="emergency",
        because="The form shows an imminent danger of death or serious injury that cannot wait, "
        "and Ring believes it.",
        source=LETTER,
        unverified="The clause is known only as the press quotes it; whether owners are told "
        "afterwards, Ring would not say.",
        obligations=(RECORD, COUNT),
    )


def _emergency_too_broad(request: Request) -> Decision | None:
    if request.requester == "foreign":
        if not request.foreign_emergency_route:
            return None
        return allow(
            "may",
            ground="emergency",
            scope="narrowed",
            rule="emergency-foreign-too-broad",
            because="The emergency meets Ring's test and its route is open to police abroad, but "
            "too much is asked for.",
            source=LETTER,
            contested="Whether Ring answers emergency requests from police outside the United "
            "States is not settled.",
            unverified=NOT_NARROWED,
            obligations=(RECORD, COUNT),
        )
    if not request.requester.among("domestic_government"):
        return None
    if request.data.among("sound"):
        return allow(
            "may",
            ground="emergency",
            scope="narrowed",
            rule="emergency-with-sound-too-broad",
            because="Life is in imminent danger and help cannot wait, but more sound is asked for "
            "than that needs.",
            source=LETTER,
            contested="Whether the emergency clause reaches the talk of bystanders that the "
            "camera recorded.",
            unverified=NOT_NARROWED,
            obligations=(RECORD, COUNT),
        )
    return allow(
        "may",
        ground="emergency",
        scope="narrowed",
        rule="emergency-too-broad",
        because="The emergency meets Ring's test, but Ring objects to a request that reaches too "
        "far.",
        source=LETTER,
        unverified=NOT_NARROWED,
        obligations=(RECORD, COUNT),
    )


def preservation(request: Request) -> Decision | None:
    if request.process == "preservation":
        return refuse(
            "no_ground",
            ground="preservation",
            rule="preservation",
            because="Ring keeps a copy for 90 days, and about 90 more if asked again, but "
            "discloses nothing.",
            source="techcrunch-ring-report",
            obligations=(COPY,),
        )
    return None


def requests_that_do_not_suffice(request: Request) -> Decision | None:
    if request.process.among("compulsory") and _is_defective(request):
        return refuse(
            "no_ground",
            rule="defective-process",
            because="The process is defective, so it does not bind Ring; police can serve it "
            "again in due form.",
            source=OLDER,
        )
    if request.scope == "overbroad":
        return _too_broad(request)
    if request.process == "subpoena":
        return refuse(
            "no_ground",
            rule="subpoena-content",
            because="Ring gives no recordings on a subpoena.",
            source=CURRENT,
        )
    if request.process == "court_order":
        return refuse(
            "no_ground",
            rule="court-order-content",
            because="By the older wording Ring gives no recordings on a court order that is not "
            "a warrant.",
            source=OLDER,
            contested="Other wording has it depend on the nature of the order; which one stood in "
            "July 2022 is not proven.",
        )
    return None


def _too_broad(request: Request) -> Decision:
    if request.process == "court_order":
        return refuse(
            "no_ground",
            rule="court-order-too-broad",
            because="Ring objects to a request that reaches too far, and a court order is no "
            "warrant.",
            source=BINDING,
            contested="Whether a court order that reaches too far binds Ring all the same, as a "
            "warrant does.",
        )
    return refuse(
        "no_ground",
        rule="overbroad",
        because="Ring objects to a request that reaches too far, such as every device location "
        "in a city.",
        source=BINDING,
    )


def consent_of_a_shared_user(request: Request) -> Decision | None:
    if request.consent == "given" and request.consent_by == "shared_user":
        return refuse(
            "no_ground",
            rule="shared-user",
            because="Ring's guidelines ask for the account owner's consent, and a shared user is "
            "not the owner.",
            source=OLDER,
            contested="Whether a shared user may agree in the owner's place, above all when the "
            "owner objects.",
        )
    return None


def emergencies_not_shown(request: Request) -> Decision | None:
    if not request.emergency_form.among("incomplete", "complete"):
        return None
    return refuse(
        "no_ground",
        rule="emergency-not-shown",
        because="What the form and the officer say does not meet Ring's conditions for an "
        "emergency answer.",
        source="emergency-review-2022",
    )


def not_shared(request: Request) -> Decision | None:
    if request.channel.among("through_the_owner"):
        return refuse(
            "no_ground",
            rule="not-shared",
            because="No owner has shared the clip, and police are not told who saw the request "
            "and ignored it.",
            source="requests-for-assistance",
        )
    return None


STEPS = (
    never_disclosed,
    shared_by_the_owner,
    identity_unchecked,
    too_vague,
    records_on_process,
    private_parties,
    warrants,
    consent_of_the_owner,
    emergencies,
    preservation,
    requests_that_do_not_suffice,
    consent_of_a_shared_user,
    emergencies_not_shown,
    not_shared,
)


def _duties_on_process(request: Request) -> tuple[Obligation, ...]:
    return (LIMIT, COUNT) if request.gag_order else (NOTICE, LIMIT, COUNT)


def _meets_the_test_for_emergencies(request: Request) -> bool:
    return bool(
        request.danger.among("grave")
        and request.danger_imminent
        and request.without_delay
        and request.emergency_form == "complete"
        and request.good_faith_belief
    )


def _is_defective(request: Request) -> bool:
    if not request.process_valid:
        return True
    return request.process.among("warrant") and (
        request.process_issuer != "judge" or not request.process_particular
    )
