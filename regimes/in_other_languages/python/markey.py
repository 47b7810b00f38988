"""Senator Markey's demand: a warrant or the owner's consent.

The same policy as regimes/markey.yaml, where its sources and doubts are described.
"""

from exigent.policy import Decision, Request, allow, refuse

RELEASE = "markey-release-2022"
HARDWARE_NEWS = "hardware-news-2022"
CONSENT_INFERRED = "That consent suffices is an inference."


def decide(request: Request) -> Decision:
    if request.data == "face_match" and request.requester == "federal":
        return refuse(
            "must_not",
            rule="federal-face-search",
            because="The bill for a moratorium would bar federal agencies from searching footage "
            "for faces.",
            source="moratorium-bill",
        )
    return (
        _on_consent(request) or _on_a_face(request) or _on_a_warrant(request) or _refusal(request)
    )


def _on_consent(request: Request) -> Decision | None:
    if not (request.consent == "given" and request.consent_by == "account_owner"):
        return None
    if request.channel.among("through_the_owner"):
        return allow(
            "owner",
            ground="consent",
            rule="owner-shares",
            because="The objection is to disclosure without the owner's consent, and here the "
            "owner hands the footage over.",
            source=RELEASE,
            unverified=CONSENT_INFERRED,
        )
    if request.consent_verified:
        return allow(
            "may",
            ground="consent",
            rule="owner-consents",
            because="The objection is to disclosure without the owner's consent, and here the "
            "owner has agreed.",
            source=RELEASE,
            unverified=CONSENT_INFERRED,
        )
    return None


def _on_a_face(request: Request) -> Decision | None:
    has_a_warrant = (
        request.process.among("warrant")
        and request.process_valid
        and request.process_issuer == "judge"
    )
    if not (request.data == "face_match" and has_a_warrant):
        return None
    return refuse(
        "no_ground",
        rule="face-search-by-warrant",
        because="He would bar federal agencies from such searches, and what he asked warrants for "
        "was footage.",
        source=RELEASE,
        contested="Whether he would let other police search footage for a face with a warrant he "
        "did not say.",
    )


def _on_a_warrant(request: Request) -> Decision | None:
    if not (request.process.among("warrant") and _covers_the_request(request)):
        return None
    if request.process == "search_warrant":
        return allow(
            "must",
            ground="search_warrant",
            rule="search-warrant",
            because="A judge has issued a warrant, as for any search of private property.",
            source=RELEASE,
        )
    return allow(
        "must",
        ground="emergency_warrant",
        rule="emergency-warrant",
        because="A judge has heard the officer under oath, if only by telephone, and has issued "
        "a warrant.",
        source="telephone-warrants",
    )


def _covers_the_request(request: Request) -> bool:
    return (
        request.process_valid
        and request.process_issuer == "judge"
        and request.process_particular
        and request.scope == "within"
        and request.requester_verified
        and not request.requester.among("civil_litigant", "private_person")
    )


def _refusal(request: Request) -> Decision:
    if request.danger.among("grave"):
        return refuse(
            "must_not",
            rule="emergency-without-a-judge",
            because="However grave the danger, it is for a judge and not for the company to "
            "decide; police can ask one at once.",
            source=HARDWARE_NEWS,
        )
    if request.process.among("subpoena", "court_order") and request.data.among("records"):
        return refuse(
            "no_ground",
            rule="subscriber-without-a-warrant",
            because="There is no warrant, and he named no other way to private data.",
            source=RELEASE,
            contested="He spoke of footage; whether account and device records should also need "
            "a warrant he did not say.",
        )
    if request.consent == "given" and request.consent_by == "shared_user":
        return refuse(
            "no_ground",
            rule="shared-user",
            because="The owner has not agreed, and there is no warrant.",
            source=RELEASE,
            contested="Whether he would take a shared user's consent for the owner's is not known.",
        )
    return refuse(
        "no_ground",
        rule="otherwise",
        because="Without the owner's consent or a warrant that covers what is asked, police get "
        "nothing.",
        source=RELEASE,
    )
