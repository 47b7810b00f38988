# Ring's guidelines of July 2022 in Rego: the same answers as regimes/ring-2022.yaml.
# The rules stand in the order in which they are tried; the first that applies decides.
package exigent.ring_2022

import rego.v1

decision := refuse(because(
	"live-stream",
	"Ring says that it never gives police a live view.",
	"amazon-proxy-2022",
)) if {
	input.data == "livestream"
} else := refuse(unchecked(because(
	"face-search",
	"The guidelines are about records that Ring holds; a search for a face is not among them.",
	"ring-guidelines-older",
))) if {
	input.data == "face_match"
} else := allow("owner", "consent", [], because(
	"owner-shares",
	"The owner was asked and hands the clip over; Ring has no part in the choice.",
	"requests-for-assistance",
)) if {
	asked_through_the_owner
	input.consent == "given"
	input.consent_by == "account_owner"
	input.data in {"video", "audio", "video_and_audio", "snapshot"}
} else := refuse(unchecked(because(
	"identity-unchecked",
	"Nobody has checked that the request comes from the police, and such requests have been forged.",
	"forged-requests",
))) if {
	not input.requester_verified
} else := refuse(because(
	"too-vague",
	"Ring turns away a request that is too vague for it to find the records.",
	"ring-guidelines-current",
)) if {
	input.scope == "unlocatable"
} else := allow("must", "subpoena", process_duties, because(
	"subpoena-records",
	"A valid subpoena brings out account and device records, though never recordings.",
	"ring-guidelines-current",
)) if {
	input.process == "subpoena"
	input.process_valid
	input.scope == "within"
	wants_records
} else := allow("must", "court_order", process_duties, because(
	"court-order-records",
	"A valid court order brings out account and device records.",
	"ring-guidelines-older",
)) if {
	input.process == "court_order"
	input.process_valid
	input.scope == "within"
	wants_records
} else := refuse(unchecked(because(
	"private-parties",
	"A private party gets nothing without process, and recordings not even with it.",
	"ring-guidelines-older",
))) if {
	input.requester in {"civil_litigant", "private_person"}
} else := narrowed(allow("must", "search_warrant", process_duties, disputed(because(
	"search-warrant-too-broad",
	"Ring objects to what reaches too far, but an objection does not undo a judge's warrant.",
	"ring-guidelines-binding-request",
)))) if {
	input.process == "search_warrant"
	warrant_in_due_form
	too_broad
} else := allow("must", "search_warrant", process_duties, because(
	"search-warrant",
	"A valid search warrant, addressed to Ring, brings out what it names.",
	"ring-guidelines-older",
)) if {
	input.process == "search_warrant"
	warrant_in_due_form
} else := narrowed(allow("must", "emergency_warrant", process_duties, disputed(because(
	"emergency-warrant-too-broad",
	"Ring objects to what reaches too far, but an objection does not undo a judge's warrant.",
	"ring-guidelines-binding-request",
)))) if {
	input.process == "emergency_warrant"
	warrant_in_due_form
	too_broad
} else := allow("must", "emergency_warrant", process_duties, because(
	"emergency-warrant",
	"A warrant that a judge issues at once is a warrant like any other.",
	"ring-guidelines-older",
)) if {
	input.process == "emergency_warrant"
	warrant_in_due_form
} else := narrowed(allow("may", "consent", [], disputed(because(
	"owner-consents-too-broad",
	"The owner has agreed, and Ring objects only to what reaches too far.",
	"ring-guidelines-older",
)))) if {
	owner_consents
	too_broad
} else := allow("may", "consent", [], unchecked(because(
	"owner-consents",
	"The account owner has agreed, and Ring has checked that it was the owner.",
	"ring-guidelines-older",
))) if {
	owner_consents
} else := narrowed(allow("may", "emergency", emergency_duties, unchecked(disputed(because(
	"emergency-foreign-too-broad",
	"The emergency meets Ring's test and its route is open to police abroad, but too much is asked for.",
	"huseman-letter-2022",
))))) if {
	input.requester == "foreign"
	input.foreign_emergency_route
	emergency
	too_broad
} else := allow("may", "emergency", emergency_duties, disputed(because(
	"emergency-foreign",
	"The emergency meets Ring's test, and its emergency route is open to police abroad.",
	"huseman-letter-2022",
))) if {
	input.requester == "foreign"
	input.foreign_emergency_route
	emergency
} else := narrowed(allow("may", "emergency", emergency_duties, unchecked(disputed(because(
	"emergency-with-sound-too-broad",
	"Life is in imminent danger and help cannot wait, but more sound is asked for than that needs.",
	"huseman-letter-2022",
))))) if {
	domestic_government
	input.data in {"audio", "video_and_audio"}
	emergency
	too_broad
} else := allow("may", "emergency", emergency_duties, disputed(because(
	"emergency-with-sound",
	"Life is in imminent danger, help cannot wait, and Ring has handed over sound as well as pictures.",
	"uk-news-2022",
))) if {
	domestic_government
	input.data in {"audio", "video_and_audio"}
	emergency
} else := narrowed(allow("may", "emergency", emergency_duties, unchecked(because(
	"emergency-too-broad",
	"The emergency meets Ring's test, but Ring objects to a request that reaches too far.",
	"huseman-letter-2022",
)))) if {
	domestic_government
	emergency
	too_broad
} else := allow("may", "emergency", emergency_duties, unchecked(because(
	"emergency",
	"The form shows an imminent danger of death or serious injury that cannot wait, and Ring believes it.",
	"huseman-letter-2022",
))) if {
	domestic_government
	emergency
} else := object.union(
	refuse(because(
		"preservation",
		"Ring keeps a copy for 90 days, and about 90 more if asked again, but discloses nothing.",
		"techcrunch-ring-report",
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
	input.process == "preservation"
} else := refuse(because(
	"defective-process",
	"The process is defective, so it does not bind Ring; police can serve it again in due form.",
	"ring-guidelines-older",
)) if {
	defective_process
} else := refuse(disputed(because(
	"court-order-too-broad",
	"Ring objects to a request that reaches too far, and a court order is no warrant.",
	"ring-guidelines-binding-request",
))) if {
	input.process == "court_order"
	too_broad
} else := refuse(because(
	"overbroad",
	"Ring objects to a request that reaches too far, such as every device location in a city.",
	"ring-guidelines-binding-request",
)) if {
	too_broad
} else := refuse(because(
	"subpoena-content",
	"Ring gives no recordings on a subpoena.",
	"ring-guidelines-current",
)) if {
	input.process == "subpoena"
} else := refuse(disputed(because(
	"court-order-content",
	"By the older wording Ring gives no recordings on a court order that is not a warrant.",
	"ring-guidelines-older",
))) if {
	input.process == "court_order"
} else := refuse(disputed(because(
	"shared-user",
	"Ring's guidelines ask for the account owner's consent, and a shared user is not the owner.",
	"ring-guidelines-older",
))) if {
	input.consent == "given"
	input.consent_by == "shared_user"
} else := refuse(because(
	"emergency-not-shown",
	"What the form and the officer say does not meet Ring's conditions for an emergency answer.",
	"emergency-review-2022",
)) if {
	form_is_in
} else := refuse(because(
	"not-shared",
	"No owner has shared the clip, and police are not told who saw the request and ignored it.",
	"requests-for-assistance",
)) if {
	asked_through_the_owner
} else := object.union(
	refuse(because(
		"otherwise",
		"Without valid process, the owner's verified consent or an emergency, Ring gives nothing.",
		"ring-guidelines-older",
	)),
	# Nothing holds the clip back from its deletion.
	{"obligations": [{
		"who": "provider",
		"duty": "delete_clip",
		"within": within,
		"from": "recording",
		"lifted_by": ["storage_held", "storage_changed"],
	} |
		some within in [stored_for[input.camera_in]]
	]},
)

# For cameras elsewhere no time was read.
stored_for := {"united_states": "60 days", "eu_or_uk": "30 days"}

asked_through_the_owner if input.channel in {"public_post", "private_to_owner", "door_knock"}

domestic_government if input.requester in {"federal", "state", "local"}

too_broad if input.scope == "overbroad"

owner_consents if {
	input.channel == "direct_to_provider"
	input.consent == "given"
	input.consent_by == "account_owner"
	input.consent_verified
}

wants_records if input.data in {"subscriber", "device_locations"}

form_is_in if input.emergency_form in {"incomplete", "complete"}

emergency if {
	input.danger in {"serious_physical_injury", "death"}
	input.danger_imminent
	input.without_delay
	input.emergency_form == "complete"
	input.good_faith_belief
}

warrants := {"search_warrant", "emergency_warrant"}

warrant_in_due_form if {
	input.process in warrants
	input.process_valid
	input.process_issuer == "judge"
	input.process_particular
}

defective_process if {
	input.process in {"subpoena", "court_order"}
	not input.process_valid
}

defective_process if {
	input.process in warrants
	not warrant_in_due_form
}

process_duties := [
	{"who": "provider", "duty": "limit_scope"},
	{"who": "provider", "duty": "count_in_report"},
] if {
	input.gag_order
} else := [
	{
		"who": "provider",
		"duty": "notify_owner",
		"within": "before disclosure",
		"before": "disclosure",
	},
	{"who": "provider", "duty": "limit_scope"},
	{"who": "provider", "duty": "count_in_report"},
]

emergency_duties := [
	{"who": "provider", "duty": "keep_record"},
	{"who": "provider", "duty": "count_in_report"},
]

allow(mode, ground, obligations, reason) := {
	"outcome": "allow",
	"mode": mode,
	"ground": ground,
	"obligations": obligations,
	"reasons": [reason],
}

narrowed(answer) := object.union(answer, {"scope": "narrowed"})

refuse(reason) := {"outcome": "refuse", "mode": "no_ground", "reasons": [reason]}

because(rule, sentence, source) := {"rule": rule, "because": sentence, "source": source}

disputed(reason) := object.union(reason, {"contested": true})

unchecked(reason) := object.union(reason, {"unverified": true})
