# The Stored Communications Act in Rego: the same answers as regimes/us-sca.yaml.
# The rules stand in the order in which they are tried; the first that applies decides.
package exigent.us_sca

import rego.v1

decision := allow("owner", "consent", [], because(
	"owner-shares",
	"The Act binds providers, and here someone who uses the camera hands the clip over.",
	"usc-2702",
)) if {
	asked_through_the_owner
	input.consent == "given"
	input.consent_by in {"account_owner", "shared_user", "device_possessor"}
} else := allow("must", "search_warrant", silence, because(
	"search-warrant",
	"A provider must give what a valid search warrant asks for, recordings included.",
	"usc-2703",
)) if {
	domestic_government
	input.requester_verified
	not beyond_what_is_stored
	issued_by_a_judge("search_warrant")
} else := allow("must", "emergency_warrant", silence, because(
	"emergency-warrant",
	"A warrant that a judge issues at once is a warrant like any other.",
	"usc-2703",
)) if {
	domestic_government
	input.requester_verified
	not beyond_what_is_stored
	issued_by_a_judge("emergency_warrant")
} else := allow("must", "court_order", silence, because(
	"court-order-records",
	"A court order on specific and articulable facts brings out account records.",
	"usc-2703",
)) if {
	domestic_government
	input.requester_verified
	issued_by_a_judge("court_order")
	wants_records
} else := allow("must", "subpoena", silence, because(
	"subpoena-subscriber",
	"A valid subpoena brings out basic subscriber data.",
	"usc-2703",
)) if {
	domestic_government
	input.requester_verified
	input.process == "subpoena"
	input.process_valid
	input.data == "subscriber"
} else := allow("may", "consent", [], because(
	"owner-consents",
	"A provider may disclose with the lawful consent of its subscriber.",
	"usc-2702",
)) if {
	input.channel == "direct_to_provider"
	input.consent == "given"
	input.consent_by == "account_owner"
	input.consent_verified
} else := refuse("no_ground", disputed(because(
	"not-stored",
	"The Act opens what is stored; nothing in it opens a live view or a search for a face.",
	"usc-2702",
))) if {
	beyond_what_is_stored
} else := refuse("must_not", disputed(because(
	"impostor-asks-for-records",
	"What opens records to a government body asks who is asking, and an impostor is no government.",
	"usc-2702",
))) if {
	impostor
	wants_records
} else := refuse("must_not", because(
	"impostor",
	"The Act's exceptions are for government bodies, and whoever only claims to be one is none.",
	"usc-2702",
)) if {
	impostor
} else := object.union(
	allow("may", "emergency", emergency_duties, because(
		"emergency-too-broad",
		"The emergency is one that the Act knows, but it opens only what relates to the emergency.",
		"usc-2702",
	)),
	{"scope": "narrowed"},
) if {
	domestic_government
	emergency
	input.scope == "overbroad"
} else := allow("may", "emergency", emergency_duties, because(
	"emergency",
	"The provider believes in good faith that a danger of death or serious injury cannot wait for process.",
	"usc-2702",
)) if {
	domestic_government
	emergency
	input.scope == "within"
} else := allow("may", "court_order", [], unchecked(because(
	"executive-agreement",
	"Under an agreement between the governments a provider may answer a foreign order; nothing compels it here.",
	"cloud-act",
))) if {
	input.requester == "foreign"
	input.executive_agreement
	input.process in {"court_order", "search_warrant", "emergency_warrant"}
	input.process_valid
} else := refuse("must_not", unchecked(disputed(because(
	"emergency-foreign",
	"The emergency clause is for governmental entities, which the Act defines as those of the United States.",
	"usc-2702",
)))) if {
	input.requester == "foreign"
	emergency
} else := refuse("must_not", unchecked(because(
	"foreign-process",
	"Only governmental entities of the United States compel under the Act, and no agreement covers this order.",
	"usc-2703",
))) if {
	input.requester == "foreign"
	input.process in {"subpoena", "court_order", "search_warrant", "emergency_warrant"}
	input.process_valid
} else := object.union(
	refuse("no_ground", because(
		"preservation",
		"The provider must keep a copy for 90 days, and 90 more if asked again, but discloses nothing.",
		"usc-2703-f",
	)),
	{
		"ground": "preservation",
		"obligations": [{
			"who": "provider",
			"duty": "preserve",
			"for": "90 days",
			"from": "request",
			"extended": [{"within": "90 days", "from": "preservation_renewed"}],
		}],
	},
) if {
	domestic_government
	input.process == "preservation"
} else := refuse("must_not", unchecked(disputed(because(
	"content-without-a-warrant",
	"By court decisions and Justice Department practice, recordings need a warrant.",
	"usc-2703",
)))) if {
	domestic_government
	input.process in {"subpoena", "court_order"}
	input.process_valid
	wants_recordings
} else := refuse("must_not", disputed(because(
	"subpoena-device-locations",
	"A subpoena brings out basic subscriber data only; other records need a court order.",
	"usc-2703",
))) if {
	domestic_government
	input.process == "subpoena"
	input.process_valid
	input.data == "device_locations"
} else := refuse("must_not", disputed(because(
	"emergency-too-vague",
	"The emergency is one that the Act knows, but the request names nothing that could relate to it.",
	"usc-2702",
))) if {
	domestic_government
	emergency
} else := refuse("must_not", disputed(because(
	"consent-of-another",
	"The Act asks for the consent of the subscriber, or of the sender or addressee of a communication.",
	"usc-2702",
))) if {
	input.consent == "given"
	input.consent_by in {"shared_user", "device_possessor", "filmed_person"}
} else := {"outcome": "not_governed", "reasons": [because(
	"records-for-private-parties",
	"The Act bars a provider from giving account records only to governmental entities.",
	"usc-2702",
)]} if {
	private_party
	wants_records
} else := refuse("must_not", because(
	"private-parties",
	"No exception opens recordings to a private party, whether or not it has a subpoena.",
	"usc-2702",
)) if {
	private_party
} else := refuse("must_not", because(
	"otherwise",
	"The Act forbids the disclosure unless one of its exceptions applies, and none does.",
	"usc-2702",
))

asked_through_the_owner if input.channel in {"public_post", "private_to_owner", "door_knock"}

domestic_government if input.requester in {"federal", "state", "local"}

beyond_what_is_stored if input.data in {"livestream", "face_match"}

private_party if input.requester in {"civil_litigant", "private_person"}

impostor if {
	not input.requester_verified
	not private_party
}

wants_recordings if input.data in {"video", "audio", "video_and_audio", "snapshot"}

wants_records if input.data in {"subscriber", "device_locations"}

issued_by_a_judge(process) if {
	input.process == process
	input.process_valid
	input.process_issuer == "judge"
}

emergency if {
	input.danger in {"serious_physical_injury", "death"}
	input.without_delay
	input.good_faith_belief
}

silence := [{
	"who": "provider",
	"duty": "keep_silent",
	"within": "until the gag order ends",
	"lifted_by": ["gag_ends"],
}] if {
	input.gag_order
} else := []

emergency_duties := [{"who": "provider", "duty": "limit_scope"}]

allow(mode, ground, obligations, reason) := {
	"outcome": "allow",
	"mode": mode,
	"ground": ground,
	"obligations": obligations,
	"reasons": [reason],
}

refuse(mode, reason) := {"outcome": "refuse", "mode": mode, "reasons": [reason]}

because(rule, sentence, source) := {"rule": rule, "because": sentence, "source": source}

disputed(reason) := object.union(reason, {"contested": true})

unchecked(reason) := object.union(reason, {"unverified": true})
