"""Every sentence that a scenario can use, for editors; nothing runs this file.

Made by `exigent schema feature` from the vocabulary, the names of the regimes and of the
reported cases, and the bench's own steps: change those instead.
"""

from pytest_bdd import given, parsers, then, when


def word(name: str, regexp: str) -> None:
    """Tell what can stand in place of {name} in the sentences below."""


word(name="number", regexp="-?[0-9]{1,15}(?:[.][0-9]{1,15})?")
word(name="date", regexp="[0-9]{4}-[0-9]{2}-[0-9]{2}")
word(name="phrase", regexp="police are investigating a shooting|police are investigating a homicide|police are investigating an attempted murder|police are investigating an assault|police are investigating domestic violence|police are investigating a kidnapping|police are investigating an abduction|police are dealing with a hostage-taking|police are dealing with a threat of self-harm|police are looking for a missing person|police are investigating a bomb threat|police are investigating a home burglary|police are investigating a home robbery|police are investigating a vehicle burglary|police are investigating a vehicle robbery|police are looking for a stolen vehicle|police are investigating a package theft|police are investigating an arson|police are investigating a drug offence|police are looking into a protest|police are investigating stalking|police are investigating a death on the road|police are investigating a swatting call|police are checking on someone.s welfare|police are investigating a trespass|police are investigating some other matter|no one is in danger|only property is in danger|a person.s health or security is in danger|a person is in danger of serious physical injury|a person is in danger of death|the danger is imminent|the danger is not imminent|waiting for legal process would come too late|there is time to wait for legal process|no particular person is at risk|the person at risk has not been identified|a group of people is at risk|the person at risk has been identified|a warrant could be had in time|a warrant could not be had in time|the footage is the only possible source|there are other sources than the footage|police knew of the emergency early enough to ask a judge|police had no earlier notice of the emergency|someone called for emergency help about the camera.s user|no one called for emergency help about the camera.s user|no emergency form was sent|the emergency form is incomplete|the emergency form is complete|the provider believes the account in good faith|the provider does not believe the account|police describe what has happened on the form|police describe what has happened outside the form|police do not describe what has happened|what police say of the matter is true|what police say of the matter is false|what police say of the matter is a pretext|the officer acts in good faith|the officer does not act in good faith|the officer swears to the facts|the officer does not swear to the facts|a suspect is at large|no suspect is at large|the investigation is active|there is no active investigation|the request gives a case number|the request gives no case number|no legal process was served|police served a preservation request|police served a subpoena|police served a court order that is not a warrant|police served a search warrant|police served an emergency warrant|a judge issued an emergency warrant by telephone|the process was issued by police alone|the process was issued by a prosecutor|the process was issued by a judge|the process is valid on its face|the process is not valid on its face|the process is unsigned|the process has expired|the process is addressed to another company|the process names the camera and the hours|the process names no particular camera or hours|the request stays within its purpose|the request asks for more than its purpose needs|the request is too vague to find any footage|a court has barred the provider from telling the owner|no court has barred the provider from telling the owner|a court has let police tell the owner later|no court has let police tell the owner later|telling the owner would endanger someone|telling the owner would endanger no one|no one was asked for consent|consent was refused|consent was given|consent was given and then withdrawn|the request for consent was ignored|the answer is the account owner.s|the answer is that of a shared user of the camera|the answer is that of the person in possession of the camera|the answer is that of a person who was filmed|it was verified who answered|it was not verified who answered|the answer was given to the provider|the answer was given to police|the account owner objects|the account owner does not object|the shared user has authority over the camera|the shared user has no authority over the camera|the provider offers the footage of its own accord|the provider does not offer the footage of its own accord|the request goes to the provider|the request is a public post to the neighbourhood|the request goes privately to the owner|police knock on the owner.s door|the post passed moderation|the post did not pass moderation|the request comes from a federal agency|the request comes from a state agency|the request comes from local police|the request comes from foreign police|the request comes from a party to a civil suit|the request comes from a private person|the requester.s identity has been verified|the requester.s identity has not been verified|whoever asks enforces immigration law|whoever asks does not enforce immigration law|the provider.s emergency route is open to foreign police|the provider.s emergency route is closed to foreign police|an executive agreement covers the request|no executive agreement covers the request|the enforcing authority has objected to the order|the enforcing authority has not objected to the order|the court order by its nature reaches recordings|the court order by its nature does not reach recordings|the provider answers subpoenas for account records|the provider does not answer subpoenas for account records|police want the video|police want the audio|police want the video with its audio|police want a still image|police want to watch the live stream|police want the subscriber.s name and address|police want the locations of devices|police want a face searched for in the recordings|the device is a video doorbell|the device is a camera other than a doorbell|the device is a smart speaker|the device records sound|the device records no sound|the provider holds the footage|the footage has passed its retention period|the owner deleted the footage|the footage was never stored|a residual copy is left in the provider.s systems|the provider has preserved a copy|the footage is stored only on the owner.s premises|the owner had a recording subscription|the owner had no recording subscription|the footage is end-to-end encrypted|the footage is not end-to-end encrypted|the camera looks inside the home|the camera looks outside the home|the camera is in the United States|the camera is in the European Union or the United Kingdom|the camera is in some other part of the world|the device watches the owner.s own home|the device watches another person.s home|the owner is the victim|the owner is a witness|the owner is a suspect|the owner has no part in the matter|no protected activity is involved|the request concerns people at a protest|the request concerns journalists at work|the request concerns people at worship|the request concerns privileged communication|the footage has not been disclosed before|the same footage was disclosed in an emergency that is over|the person shown is told of the disclosure|the person shown is not told of the disclosure|a supervisor has approved keeping the footage|no supervisor has approved keeping the footage")
word(name="question", regexp="what is being investigated|how grave the danger is|whether the danger is imminent|whether waiting for legal process would come too late|who is in danger|whether a warrant could be had in time|whether the footage is the only possible source|whether police knew of the emergency early enough to ask a judge|whether someone called for emergency help about the camera.s user|whether the emergency form is complete|whether the provider believes the account in good faith|where police describe what has happened|whether what police say of the matter is true|whether the officer acts in good faith|whether the officer swears to the facts|whether a suspect is at large|whether the investigation is active|whether the request gives a case number|how long a sentence the offence carries|what legal process was served|who issued the process|whether the process is valid on its face|whether the process names the camera and the hours|how far the request reaches|whether a court has barred the provider from telling the owner|whether a court has let police tell the owner later|whether telling the owner would endanger someone|whether consent was given|who answered the request for consent|whether it was verified who answered|to whom the answer was given|whether the account owner objects|whether the shared user has authority over the camera|whether the provider offers the footage of its own accord|by what route the request came|whether the post passed moderation|how many posts the investigation has had|how many hours the request covers|how large an area the request covers|how many cameras the request covers|how old the clip is|what kind of body is asking|whether the requester.s identity has been verified|whether whoever asks enforces immigration law|whether the provider.s emergency route is open to foreign police|whether an executive agreement covers the request|whether the enforcing authority has objected to the order|whether the court order by its nature reaches recordings|whether the provider answers subpoenas for account records|what data is sought|what kind of device recorded it|whether the device records sound|whether the footage still exists|whether the owner had a recording subscription|whether the footage is end-to-end encrypted|whether the camera looks inside the home|where the camera is|whose home the device watches|what part the owner has in the matter|whether the request touches a protected activity|whether the footage was disclosed before|whether the person shown is told of the disclosure|whether a supervisor has approved keeping the footage|on what date the request is made|whether police are investigating a shooting|whether police are investigating a homicide|whether police are investigating an attempted murder|whether police are investigating an assault|whether police are investigating domestic violence|whether police are investigating a kidnapping|whether police are investigating an abduction|whether police are dealing with a hostage-taking|whether police are dealing with a threat of self-harm|whether police are looking for a missing person|whether police are investigating a bomb threat|whether police are investigating a home burglary|whether police are investigating a home robbery|whether police are investigating a vehicle burglary|whether police are investigating a vehicle robbery|whether police are looking for a stolen vehicle|whether police are investigating a package theft|whether police are investigating an arson|whether police are investigating a drug offence|whether police are looking into a protest|whether police are investigating stalking|whether police are investigating a death on the road|whether police are investigating a swatting call|whether police are checking on someone.s welfare|whether police are investigating a trespass|whether police are investigating some other matter|whether no one is in danger|whether only property is in danger|whether a person.s health or security is in danger|whether a person is in danger of serious physical injury|whether a person is in danger of death|whether the danger is not imminent|whether there is time to wait for legal process|whether no particular person is at risk|whether the person at risk has not been identified|whether a group of people is at risk|whether the person at risk has been identified|whether a warrant could not be had in time|whether there are other sources than the footage|whether police had no earlier notice of the emergency|whether no one called for emergency help about the camera.s user|whether no emergency form was sent|whether the emergency form is incomplete|whether the provider does not believe the account|whether police describe what has happened on the form|whether police describe what has happened outside the form|whether police do not describe what has happened|whether what police say of the matter is false|whether what police say of the matter is a pretext|whether the officer does not act in good faith|whether the officer does not swear to the facts|whether no suspect is at large|whether there is no active investigation|whether the request gives no case number|whether no legal process was served|whether police served a preservation request|whether police served a subpoena|whether police served a court order that is not a warrant|whether police served a search warrant|whether police served an emergency warrant|whether a judge issued an emergency warrant by telephone|whether the process was issued by police alone|whether the process was issued by a prosecutor|whether the process was issued by a judge|whether the process is not valid on its face|whether the process is unsigned|whether the process has expired|whether the process is addressed to another company|whether the process names no particular camera or hours|whether the request stays within its purpose|whether the request asks for more than its purpose needs|whether the request is too vague to find any footage|whether no court has barred the provider from telling the owner|whether no court has let police tell the owner later|whether telling the owner would endanger no one|whether no one was asked for consent|whether consent was refused|whether consent was given and then withdrawn|whether the request for consent was ignored|whether the answer is the account owner.s|whether the answer is that of a shared user of the camera|whether the answer is that of the person in possession of the camera|whether the answer is that of a person who was filmed|whether it was not verified who answered|whether the answer was given to the provider|whether the answer was given to police|whether the account owner does not object|whether the shared user has no authority over the camera|whether the provider does not offer the footage of its own accord|whether the request goes to the provider|whether the request is a public post to the neighbourhood|whether the request goes privately to the owner|whether police knock on the owner.s door|whether the post did not pass moderation|whether the request comes from a federal agency|whether the request comes from a state agency|whether the request comes from local police|whether the request comes from foreign police|whether the request comes from a party to a civil suit|whether the request comes from a private person|whether the requester.s identity has not been verified|whether whoever asks does not enforce immigration law|whether the provider.s emergency route is closed to foreign police|whether no executive agreement covers the request|whether the enforcing authority has not objected to the order|whether the court order by its nature does not reach recordings|whether the provider does not answer subpoenas for account records|whether police want the video|whether police want the audio|whether police want the video with its audio|whether police want a still image|whether police want to watch the live stream|whether police want the subscriber.s name and address|whether police want the locations of devices|whether police want a face searched for in the recordings|whether the device is a video doorbell|whether the device is a camera other than a doorbell|whether the device is a smart speaker|whether the device records no sound|whether the provider holds the footage|whether the footage has passed its retention period|whether the owner deleted the footage|whether the footage was never stored|whether a residual copy is left in the provider.s systems|whether the provider has preserved a copy|whether the footage is stored only on the owner.s premises|whether the owner had no recording subscription|whether the footage is not end-to-end encrypted|whether the camera looks outside the home|whether the camera is in the United States|whether the camera is in the European Union or the United Kingdom|whether the camera is in some other part of the world|whether the device watches the owner.s own home|whether the device watches another person.s home|whether the owner is the victim|whether the owner is a witness|whether the owner is a suspect|whether the owner has no part in the matter|whether no protected activity is involved|whether the request concerns people at a protest|whether the request concerns journalists at work|whether the request concerns people at worship|whether the request concerns privileged communication|whether the footage has not been disclosed before|whether the same footage was disclosed in an emergency that is over|whether the person shown is not told of the disclosure|whether no supervisor has approved keeping the footage")
word(name="regime", regexp="ca-ab2062|ca-calecpa|california-2022|canada-c22|canada-pipeda|eu-e-evidence|google-nest-2022|hi-sb888|il-phpa|il-sb3278|markey|me-16-641|ny-a9062|ring-2022|ring-2022-court-order-open|ring-2024|ring-community-requests|ring-request-for-assistance|ring-support-page|technical|uk|uk-2026|us-biometric-moratorium-bill|us-fourth-amendment|us-ice-out-of-our-faces|us-sca|us-sca-business-model|ut-data-privacy|ut-data-privacy-2026|vt-13-232|warrant-or-order-providers")
word(name="named", regexp="ca-ab2062|ca-calecpa|california-2022|canada-c22|canada-pipeda|eu-e-evidence|google-nest-2022|hi-sb888|il-phpa|il-sb3278|markey|me-16-641|ny-a9062|ring-2022|ring-2022-court-order-open|ring-2024|ring-community-requests|ring-request-for-assistance|ring-support-page|technical|uk|uk-2026|us-biometric-moratorium-bill|us-fourth-amendment|us-ice-out-of-our-faces|us-sca|us-sca-business-model|ut-data-privacy|ut-data-privacy-2026|vt-13-232|warrant-or-order-providers|[^']+[.]yaml")
word(name="denial", regexp="never allows the disclosure|never itself discloses|never must disclose|never may disclose but need not|never leaves it to the owner|never refuses the disclosure|never must not disclose|never has no ground to disclose|never cannot disclose|never discloses all that was requested|never discloses only a part|never allows|never discloses|never refuses|does not disclose|does not itself disclose|does not leave it to the owner|does not refuse|does not disclose all that was requested|does not disclose only a part|does not allow|does not allow the disclosure|does not refuse the disclosure|governs the request")
word(name="deed", regexp="allows the disclosure|itself discloses|must disclose|may disclose but need not|leaves it to the owner|refuses the disclosure|must not disclose|has no ground to disclose|cannot disclose|does not govern the request|discloses all that was requested|discloses only a part|allows|discloses|refuses|never allows the disclosure|never itself discloses|never must disclose|never may disclose but need not|never leaves it to the owner|never refuses the disclosure|never must not disclose|never has no ground to disclose|never cannot disclose|never discloses all that was requested|never discloses only a part|never allows|never discloses|never refuses|does not disclose|does not itself disclose|does not leave it to the owner|does not refuse|does not disclose all that was requested|does not disclose only a part|does not allow|does not allow the disclosure|does not refuse the disclosure|governs the request")
word(name="plain", regexp="disclose|itself disclose|leave it to the owner|refuse|disclose all that was requested|disclose only a part|allow|allow the disclosure|refuse the disclosure")
word(name="ground", regexp="consent|a search warrant|an emergency warrant|a court order|a subpoena|an emergency|a call for emergency help|a voluntary disclosure|a preservation request|search_warrant|emergency_warrant|court_order|subpoena|emergency|emergency_call|voluntary|preservation")
word(name="party", regexp="the agency|the provider|the court|the owner")
word(name="duty", regexp="notify the owner|inform the person concerned in writing|keep silent about the request|apply for a warrant|ask a court to approve what was done|ask a court to delay the notice|destroy the footage|destroy what is unrelated|seal what is unrelated|preserve the footage|delete the clip|keep old posts open to answers|disclose no more than the ground covers|keep a record of the request|count the request in its public report|restrict further sharing|protect the footage in transit|record why the disclosure is necessary and proportionate|do without certain federal grants for police|notify the enforcing authority|produce the footage|pass on the owner.s contact details")
word(name="deadline", regexp=".+")
word(name="event", regexp="the recording|the request itself|the order|the disclosure|the obtaining|the volunteering|the application|the motion|the grant of the warrant|the judge.s refusal|the denial of the motion|the finding that there was no emergency|the request for a delay|the delay of the notice|the extension of the delay|the excuse from the notice|the gag order|the end of the gag order|the leave to keep the footage|the charges|the supervisor.s decision|the end of the investigation|the end of the emergency|the identification of the owner|the failure to identify the owner|the finding that the owner is abroad|the notice by police|the notice by the provider|the letter to the person concerned|the end of the matter|the finding that the person is dead|the owner.s agreement|the destruction|the restriction|the renewal|the deletion|the new storage time|the hold on the clip|the notification of the enforcing authority|the ground for refusal|the extension of the order|the end of new posts|the end of answers")
word(name="done", regexp="notified the owner|informed the person concerned in writing|kept silent about the request|applied for a warrant|asked a court to approve what was done|asked a court to delay the notice|destroyed the footage|destroyed what is unrelated|sealed what is unrelated|preserved the footage|deleted the clip|kept old posts open to answers|disclosed no more than the ground covers|kept a record of the request|counted the request in its public report|restricted further sharing|protected the footage in transit|recorded why the disclosure is necessary and proportionate|done without certain federal grants for police|notified the enforcing authority|produced the footage|passed on the owner.s contact details")
word(name="time", regexp="[0-9]{4}-[0-9]{2}-[0-9]{2}(?: at [0-9]{2}:[0-9]{2})?")
word(name="span", regexp="[0-9]+ .+")
word(name="rule", regexp=".+")
word(name="anything", regexp=".+")


@given("an ordinary police request")
@given("any request")
@given('the reported case "chatrie-2026"')
@given('the reported case "duncan-2024"')
@given('the reported case "fairhurst-woodard-2021"')
@given('the reported case "forged-emergency-requests-2021"')
@given('the reported case "grove-city-shots-2023"')
@given('the reported case "guthrie-tucson-2026"')
@given('the reported case "hilliard-red-sedan-2023"')
@given('the reported case "lapd-protest-2020"')
@given('the reported case "larkin-hamilton-2022-clips"')
@given('the reported case "larkin-hamilton-2022-full-day"')
@given('the reported case "larkin-hamilton-2022-warrant"')
@given('the reported case "marple-package-thief-2023"')
@given('the reported case "patrakis-2017"')
@given('the reported case "prospect-park-arson-2023"')
@given('the reported case "ring-emergencies-2022-attempted-murder"')
@given('the reported case "ring-emergencies-2022-kidnapping"')
@given('the reported case "ring-emergencies-2022-self-harm"')
@given('the reported case "san-francisco-protest-2020"')
@given('the reported case "south-windsor-homicide"')
@given('the reported case "uk-communal-hall-2021"')
@given('the reported case "west-point-subpoena-2024"')
def start():
    """How a request starts."""


@given("police are investigating a shooting")
@given("police are investigating a homicide")
@given("police are investigating an attempted murder")
@given("police are investigating an assault")
@given("police are investigating domestic violence")
@given("police are investigating a kidnapping")
@given("police are investigating an abduction")
@given("police are dealing with a hostage-taking")
@given("police are dealing with a threat of self-harm")
@given("police are looking for a missing person")
@given("police are investigating a bomb threat")
@given("police are investigating a home burglary")
@given("police are investigating a home robbery")
@given("police are investigating a vehicle burglary")
@given("police are investigating a vehicle robbery")
@given("police are looking for a stolen vehicle")
@given("police are investigating a package theft")
@given("police are investigating an arson")
@given("police are investigating a drug offence")
@given("police are looking into a protest")
@given("police are investigating stalking")
@given("police are investigating a death on the road")
@given("police are investigating a swatting call")
@given("police are checking on someone's welfare")
@given("police are investigating a trespass")
@given("police are investigating some other matter")
@given("it is not known what is being investigated")
def state_incident():
    """What is being investigated?"""


@given("no one is in danger")
@given("only property is in danger")
@given("a person's health or security is in danger")
@given("a person is in danger of serious physical injury")
@given("a person is in danger of death")
@given("it is not known how grave the danger is")
def state_danger():
    """What is the worst harm that the request describes?"""


@given("the danger is imminent")
@given("the danger is not imminent")
@given("it is not known whether the danger is imminent")
def state_danger_imminent():
    """Is the danger about to strike, or striking now?"""


@given("waiting for legal process would come too late")
@given("there is time to wait for legal process")
@given("it is not known whether waiting for legal process would come too late")
def state_without_delay():
    """Would the help come too late if police waited for legal process?"""


@given("no particular person is at risk")
@given("the person at risk has not been identified")
@given("a group of people is at risk")
@given("the person at risk has been identified")
@given("it is not known who is in danger")
def state_person_at_risk():
    """Who is in danger?"""


@given("a warrant could be had in time")
@given("a warrant could not be had in time")
@given("it is not known whether a warrant could be had in time")
def state_warrant_obtainable_in_time():
    """Could a judge be reached in time?"""


@given("the footage is the only possible source")
@given("there are other sources than the footage")
@given("it is not known whether the footage is the only possible source")
def state_only_source():
    """Is the footage the only possible source of what is needed?"""


@given("police knew of the emergency early enough to ask a judge")
@given("police had no earlier notice of the emergency")
@given("it is not known whether police knew of the emergency early enough to ask a judge")
def state_emergency_foreseen():
    """Did police know of the emergency early enough to ask a judge?"""


@given("someone called for emergency help about the camera's user")
@given("no one called for emergency help about the camera's user")
@given("it is not known whether someone called for emergency help about the camera's user")
def state_emergency_call_about_user():
    """Did someone call for emergency help about the user of the camera?"""


@given("no emergency form was sent")
@given("the emergency form is incomplete")
@given("the emergency form is complete")
@given("it is not known whether the emergency form is complete")
def state_emergency_form():
    """Was the provider's emergency form filled in?"""


@given("the provider believes the account in good faith")
@given("the provider does not believe the account")
@given("it is not known whether the provider believes the account in good faith")
def state_good_faith_belief():
    """Does the provider, in good faith, believe the account of the emergency?"""


@given("police describe what has happened on the form")
@given("police describe what has happened outside the form")
@given("police do not describe what has happened")
@given("it is not known where police describe what has happened")
def state_account_given():
    """Where do police describe what has happened?"""


@given("what police say of the matter is true")
@given("what police say of the matter is false")
@given("what police say of the matter is a pretext")
@given("it is not known whether what police say of the matter is true")
def state_account_true():
    """Is what police say of the matter true?"""


@given("the officer acts in good faith")
@given("the officer does not act in good faith")
@given("it is not known whether the officer acts in good faith")
def state_agency_good_faith():
    """Does the officer who asks act in good faith?"""


@given("the officer swears to the facts")
@given("the officer does not swear to the facts")
@given("it is not known whether the officer swears to the facts")
def state_sworn_statement():
    """Does the officer swear to the facts?"""


@given("a suspect is at large")
@given("no suspect is at large")
@given("it is not known whether a suspect is at large")
def state_suspect_at_large():
    """Is a suspect at large?"""


@given("the investigation is active")
@given("there is no active investigation")
@given("it is not known whether the investigation is active")
def state_investigation_active():
    """Is there an active investigation?"""


@given("the request gives a case number")
@given("the request gives no case number")
@given("it is not known whether the request gives a case number")
def state_case_number():
    """Does the request give a case number?"""


@given(parsers.parse("the offence carries a maximum of {number} years in prison"))
@given(parsers.parse("the offence carries a maximum of {number} year in prison"))
@given("it is not known how long a sentence the offence carries")
def state_offence_max_years():
    """What is the longest sentence for the offence?"""


@given("no legal process was served")
@given("police served a preservation request")
@given("police served a subpoena")
@given("police served a court order that is not a warrant")
@given("police served a search warrant")
@given("police served an emergency warrant")
@given("a judge issued an emergency warrant by telephone")
@given("it is not known what legal process was served")
def state_process():
    """What legal process was served (or its local equivalent)?"""


@given("the process was issued by police alone")
@given("the process was issued by a prosecutor")
@given("the process was issued by a judge")
@given("it is not known who issued the process")
def state_process_issuer():
    """Who issued the process?"""


@given("the process is valid on its face")
@given("the process is not valid on its face")
@given("the process is unsigned")
@given("the process has expired")
@given("the process is addressed to another company")
@given("it is not known whether the process is valid on its face")
def state_process_valid():
    """Is the process signed, in date, and addressed to this provider?"""


@given("the process names the camera and the hours")
@given("the process names no particular camera or hours")
@given("it is not known whether the process names the camera and the hours")
def state_process_particular():
    """Does the process say which camera and which hours it covers?"""


@given("the request stays within its purpose")
@given("the request asks for more than its purpose needs")
@given("the request is too vague to find any footage")
@given("it is not known how far the request reaches")
def state_scope():
    """Does the request stay within what its ground allows?"""


@given("a court has barred the provider from telling the owner")
@given("no court has barred the provider from telling the owner")
@given("it is not known whether a court has barred the provider from telling the owner")
def state_gag_order():
    """Has a court barred the provider from telling the owner?"""


@given("a court has let police tell the owner later")
@given("no court has let police tell the owner later")
@given("it is not known whether a court has let police tell the owner later")
def state_delay_order():
    """Has a court let police tell the owner later?"""


@given("telling the owner would endanger someone")
@given("telling the owner would endanger no one")
@given("it is not known whether telling the owner would endanger someone")
def state_notice_would_endanger():
    """Would telling the owner endanger someone or the investigation?"""


@given("no one was asked for consent")
@given("consent was refused")
@given("consent was given")
@given("consent was given and then withdrawn")
@given("the request for consent was ignored")
@given("it is not known whether consent was given")
def state_consent():
    """Was consent asked for, and what was the answer?"""


@given("the answer is the account owner's")
@given("the answer is that of a shared user of the camera")
@given("the answer is that of the person in possession of the camera")
@given("the answer is that of a person who was filmed")
@given("it is not known who answered the request for consent")
def state_consent_by():
    """Whose answer is it?"""


@given("it was verified who answered")
@given("it was not verified who answered")
@given("it is not known whether it was verified who answered")
def state_consent_verified():
    """Was it checked who answered?"""


@given("the answer was given to the provider")
@given("the answer was given to police")
@given("it is not known to whom the answer was given")
def state_consent_told_to():
    """To whom was the answer given?"""


@given("the account owner objects")
@given("the account owner does not object")
@given("it is not known whether the account owner objects")
def state_owner_objects():
    """Does the account owner object, whoever else consents?"""


@given("the shared user has authority over the camera")
@given("the shared user has no authority over the camera")
@given("it is not known whether the shared user has authority over the camera")
def state_shared_user_authority():
    """Does the shared user have authority of their own over the camera?"""


@given("the provider offers the footage of its own accord")
@given("the provider does not offer the footage of its own accord")
@given("it is not known whether the provider offers the footage of its own accord")
def state_provider_volunteers():
    """Does the provider come to police of its own accord?"""


@given("the request goes to the provider")
@given("the request is a public post to the neighbourhood")
@given("the request goes privately to the owner")
@given("police knock on the owner's door")
@given("it is not known by what route the request came")
def state_channel():
    """By what route does the request come?"""


@given("the post passed moderation")
@given("the post did not pass moderation")
@given("it is not known whether the post passed moderation")
def state_post_moderated():
    """Did the post pass the provider's moderation?"""


@given(parsers.parse("the investigation has had {number} posts so far"))
@given(parsers.parse("the investigation has had {number} post so far"))
@given("it is not known how many posts the investigation has had")
def state_posts_so_far():
    """How many posts has this investigation had already?"""


@given(parsers.parse("the request covers {number} hours of footage"))
@given(parsers.parse("the request covers {number} hour of footage"))
@given("it is not known how many hours the request covers")
def state_window_hours():
    """How many hours of footage does the request cover?"""


@given(parsers.parse("the request covers an area of {number} square miles"))
@given(parsers.parse("the request covers an area of {number} square mile"))
@given("it is not known how large an area the request covers")
def state_area_square_miles():
    """How large an area does the request cover?"""


@given(parsers.parse("the request covers {number} cameras"))
@given(parsers.parse("the request covers {number} camera"))
@given("it is not known how many cameras the request covers")
def state_cameras():
    """How many cameras does the request cover?"""


@given(parsers.parse("the clip was recorded {number} days ago"))
@given(parsers.parse("the clip was recorded {number} day ago"))
@given("it is not known how old the clip is")
def state_clip_age_days():
    """How many days ago was the clip recorded?"""


@given("the request comes from a federal agency")
@given("the request comes from a state agency")
@given("the request comes from local police")
@given("the request comes from foreign police")
@given("the request comes from a party to a civil suit")
@given("the request comes from a private person")
@given("it is not known what kind of body is asking")
def state_requester():
    """What kind of body is asking?"""


@given("the requester's identity has been verified")
@given("the requester's identity has not been verified")
@given("it is not known whether the requester's identity has been verified")
def state_requester_verified():
    """Was it checked that the requester is who it says?"""


@given("whoever asks enforces immigration law")
@given("whoever asks does not enforce immigration law")
@given("it is not known whether whoever asks enforces immigration law")
def state_immigration_officer():
    """Does whoever asks enforce immigration law?"""


@given("the provider's emergency route is open to foreign police")
@given("the provider's emergency route is closed to foreign police")
@given("it is not known whether the provider's emergency route is open to foreign police")
def state_foreign_emergency_route():
    """Is the provider's emergency route open to foreign police?"""


@given("an executive agreement covers the request")
@given("no executive agreement covers the request")
@given("it is not known whether an executive agreement covers the request")
def state_executive_agreement():
    """Does the request come under an agreement between governments on such orders?"""


@given("the enforcing authority has objected to the order")
@given("the enforcing authority has not objected to the order")
@given("it is not known whether the enforcing authority has objected to the order")
def state_objection_raised():
    """Has an authority where the provider is objected to the order?"""


@given("the court order by its nature reaches recordings")
@given("the court order by its nature does not reach recordings")
@given("it is not known whether the court order by its nature reaches recordings")
def state_order_reaches_content():
    """Does the court order, by its nature, reach recordings?"""


@given("the provider answers subpoenas for account records")
@given("the provider does not answer subpoenas for account records")
@given("it is not known whether the provider answers subpoenas for account records")
def state_records_on_subpoena():
    """Does the provider answer subpoenas for account records?"""


@given("police want the video")
@given("police want the audio")
@given("police want the video with its audio")
@given("police want a still image")
@given("police want to watch the live stream")
@given("police want the subscriber's name and address")
@given("police want the locations of devices")
@given("police want a face searched for in the recordings")
@given("it is not known what data is sought")
def state_data():
    """What is sought?"""


@given("the device is a video doorbell")
@given("the device is a camera other than a doorbell")
@given("the device is a smart speaker")
@given("it is not known what kind of device recorded it")
def state_device():
    """What recorded it?"""


@given("the device records sound")
@given("the device records no sound")
@given("it is not known whether the device records sound")
def state_audio_recording():
    """Does the device record sound?"""


@given("the provider holds the footage")
@given("the footage has passed its retention period")
@given("the owner deleted the footage")
@given("the footage was never stored")
@given("a residual copy is left in the provider's systems")
@given("the provider has preserved a copy")
@given("the footage is stored only on the owner's premises")
@given("it is not known whether the footage still exists")
def state_storage():
    """Is there a copy of the footage, and where?"""


@given("the owner had a recording subscription")
@given("the owner had no recording subscription")
@given("it is not known whether the owner had a recording subscription")
def state_subscription():
    """Did the owner have a recording subscription at the time?"""


@given("the footage is end-to-end encrypted")
@given("the footage is not end-to-end encrypted")
@given("it is not known whether the footage is end-to-end encrypted")
def state_end_to_end_encrypted():
    """Is the footage locked with a key that only the owner has?"""


@given("the camera looks inside the home")
@given("the camera looks outside the home")
@given("it is not known whether the camera looks inside the home")
def state_indoor_camera():
    """Does the camera look inside a home?"""


@given("the camera is in the United States")
@given("the camera is in the European Union or the United Kingdom")
@given("the camera is in some other part of the world")
@given("it is not known where the camera is")
def state_camera_in():
    """Where is the camera?"""


@given("the device watches the owner's own home")
@given("the device watches another person's home")
@given("it is not known whose home the device watches")
def state_whose_home():
    """Whose home does the device watch?"""


@given("the owner is the victim")
@given("the owner is a witness")
@given("the owner is a suspect")
@given("the owner has no part in the matter")
@given("it is not known what part the owner has in the matter")
def state_owner_role():
    """What is the owner's part in the matter?"""


@given("no protected activity is involved")
@given("the request concerns people at a protest")
@given("the request concerns journalists at work")
@given("the request concerns people at worship")
@given("the request concerns privileged communication")
@given("it is not known whether the request touches a protected activity")
def state_protected_activity():
    """Does the request touch an activity that the law protects?"""


@given("the footage has not been disclosed before")
@given("the same footage was disclosed in an emergency that is over")
@given("it is not known whether the footage was disclosed before")
def state_prior_disclosure():
    """Was the footage disclosed before, in an emergency that has ended?"""


@given("the person shown is told of the disclosure")
@given("the person shown is not told of the disclosure")
@given("it is not known whether the person shown is told of the disclosure")
def state_person_shown_informed():
    """Is whoever the footage shows told of the disclosure?"""


@given("a supervisor has approved keeping the footage")
@given("no supervisor has approved keeping the footage")
@given("it is not known whether a supervisor has approved keeping the footage")
def state_supervisor_approved():
    """Has a supervisor approved that police keep the footage?"""


@given(parsers.parse("the request is made on {date}"))
@given("it is not known on what date the request is made")
def state_requested_on():
    """On what date is the request made?"""


@given(parsers.parse("the clip was recorded {number} days ago and clips are kept for {number} days"))
@given(parsers.parse("the clip was recorded {number} days ago and clips are kept for {number} day"))
@given(parsers.parse("the clip was recorded {number} day ago and clips are kept for {number} days"))
@given(parsers.parse("the clip was recorded {number} day ago and clips are kept for {number} day"))
def state_several_1():
    """How many days ago was the clip recorded? Is there a copy of the footage, and where?"""


@given(parsers.parse("it is not known whether {phrase}"))
def leave_open():
    """It is not known whether this is so."""


@when("police request the footage")
@when("police request the recordings")
@when("police request the account records")
@when("police post the request")
@when("police ask the owner for the footage")
def ask():
    """How the question is put."""


@when(parsers.parse("the camera records the clip on {time}"))
@when(parsers.parse("on {time} the camera records the clip"))
@when(parsers.parse("on {time}, the camera records the clip"))
@when(parsers.parse("{span} later the camera records the clip"))
@when(parsers.parse("{span} later, the camera records the clip"))
@when(parsers.parse("before {event} the camera records the clip"))
@when(parsers.parse("before {event}, the camera records the clip"))
@when("it is not known whether the camera recorded the clip")
def tell_recording():
    """Tells of the recording."""


@when(parsers.parse("police make the request on {time}"))
@when(parsers.parse("on {time} police make the request"))
@when(parsers.parse("on {time}, police make the request"))
@when(parsers.parse("{span} later police make the request"))
@when(parsers.parse("{span} later, police make the request"))
@when(parsers.parse("before {event} police make the request"))
@when(parsers.parse("before {event}, police make the request"))
@when("it is not known whether police made the request")
def tell_request():
    """Tells of the request itself."""


@when(parsers.parse("the provider receives the order on {time}"))
@when(parsers.parse("on {time} the provider receives the order"))
@when(parsers.parse("on {time}, the provider receives the order"))
@when(parsers.parse("{span} later the provider receives the order"))
@when(parsers.parse("{span} later, the provider receives the order"))
@when(parsers.parse("before {event} the provider receives the order"))
@when(parsers.parse("before {event}, the provider receives the order"))
@when("it is not known whether the provider received the order")
def tell_order():
    """Tells of the order."""


@when(parsers.parse("the footage is disclosed on {time}"))
@when(parsers.parse("on {time} the footage is disclosed"))
@when(parsers.parse("on {time}, the footage is disclosed"))
@when(parsers.parse("{span} later the footage is disclosed"))
@when(parsers.parse("{span} later, the footage is disclosed"))
@when(parsers.parse("before {event} the footage is disclosed"))
@when(parsers.parse("before {event}, the footage is disclosed"))
@when("it is not known whether the footage was disclosed")
def tell_disclosure():
    """Tells of the disclosure."""


@when(parsers.parse("police obtain the footage on {time}"))
@when(parsers.parse("on {time} police obtain the footage"))
@when(parsers.parse("on {time}, police obtain the footage"))
@when(parsers.parse("{span} later police obtain the footage"))
@when(parsers.parse("{span} later, police obtain the footage"))
@when(parsers.parse("before {event} police obtain the footage"))
@when(parsers.parse("before {event}, police obtain the footage"))
@when("it is not known whether police obtained the footage")
def tell_obtaining():
    """Tells of the obtaining."""


@when(parsers.parse("the provider volunteers the footage on {time}"))
@when(parsers.parse("on {time} the provider volunteers the footage"))
@when(parsers.parse("on {time}, the provider volunteers the footage"))
@when(parsers.parse("{span} later the provider volunteers the footage"))
@when(parsers.parse("{span} later, the provider volunteers the footage"))
@when(parsers.parse("before {event} the provider volunteers the footage"))
@when(parsers.parse("before {event}, the provider volunteers the footage"))
@when("it is not known whether the provider volunteered the footage")
def tell_volunteering():
    """Tells of the volunteering."""


@when(parsers.parse("police apply for a warrant on {time}"))
@when(parsers.parse("on {time} police apply for a warrant"))
@when(parsers.parse("on {time}, police apply for a warrant"))
@when(parsers.parse("{span} later police apply for a warrant"))
@when(parsers.parse("{span} later, police apply for a warrant"))
@when(parsers.parse("before {event} police apply for a warrant"))
@when(parsers.parse("before {event}, police apply for a warrant"))
@when("it is not known whether police applied for a warrant")
def tell_application():
    """Tells of the application."""


@when(parsers.parse("police ask a court to approve what was done on {time}"))
@when(parsers.parse("on {time} police ask a court to approve what was done"))
@when(parsers.parse("on {time}, police ask a court to approve what was done"))
@when(parsers.parse("{span} later police ask a court to approve what was done"))
@when(parsers.parse("{span} later, police ask a court to approve what was done"))
@when(parsers.parse("before {event} police ask a court to approve what was done"))
@when(parsers.parse("before {event}, police ask a court to approve what was done"))
@when("it is not known whether police asked a court to approve what was done")
def tell_motion():
    """Tells of the motion."""


@when(parsers.parse("the judge grants the warrant on {time}"))
@when(parsers.parse("on {time} the judge grants the warrant"))
@when(parsers.parse("on {time}, the judge grants the warrant"))
@when(parsers.parse("{span} later the judge grants the warrant"))
@when(parsers.parse("{span} later, the judge grants the warrant"))
@when(parsers.parse("before {event} the judge grants the warrant"))
@when(parsers.parse("before {event}, the judge grants the warrant"))
@when("it is not known whether the judge granted the warrant")
def tell_warrant_granted():
    """Tells of the grant of the warrant."""


@when(parsers.parse("the judge refuses on {time}"))
@when(parsers.parse("on {time} the judge refuses"))
@when(parsers.parse("on {time}, the judge refuses"))
@when(parsers.parse("{span} later the judge refuses"))
@when(parsers.parse("{span} later, the judge refuses"))
@when(parsers.parse("before {event} the judge refuses"))
@when(parsers.parse("before {event}, the judge refuses"))
@when("it is not known whether the judge refused")
def tell_refusal():
    """Tells of the judge's refusal."""


@when(parsers.parse("the court denies the motion on {time}"))
@when(parsers.parse("on {time} the court denies the motion"))
@when(parsers.parse("on {time}, the court denies the motion"))
@when(parsers.parse("{span} later the court denies the motion"))
@when(parsers.parse("{span} later, the court denies the motion"))
@when(parsers.parse("before {event} the court denies the motion"))
@when(parsers.parse("before {event}, the court denies the motion"))
@when("it is not known whether the court denied the motion")
def tell_motion_denied():
    """Tells of the denial of the motion."""


@when(parsers.parse("the judge finds that there was no emergency on {time}"))
@when(parsers.parse("on {time} the judge finds that there was no emergency"))
@when(parsers.parse("on {time}, the judge finds that there was no emergency"))
@when(parsers.parse("{span} later the judge finds that there was no emergency"))
@when(parsers.parse("{span} later, the judge finds that there was no emergency"))
@when(parsers.parse("before {event} the judge finds that there was no emergency"))
@when(parsers.parse("before {event}, the judge finds that there was no emergency"))
@when("it is not known whether the judge found that there was no emergency")
def tell_no_emergency():
    """Tells of the finding that there was no emergency."""


@when(parsers.parse("police ask a court to delay the notice on {time}"))
@when(parsers.parse("on {time} police ask a court to delay the notice"))
@when(parsers.parse("on {time}, police ask a court to delay the notice"))
@when(parsers.parse("{span} later police ask a court to delay the notice"))
@when(parsers.parse("{span} later, police ask a court to delay the notice"))
@when(parsers.parse("before {event} police ask a court to delay the notice"))
@when(parsers.parse("before {event}, police ask a court to delay the notice"))
@when("it is not known whether police asked a court to delay the notice")
def tell_delay_sought():
    """Tells of the request for a delay."""


@when(parsers.parse("a court delays the notice on {time}"))
@when(parsers.parse("on {time} a court delays the notice"))
@when(parsers.parse("on {time}, a court delays the notice"))
@when(parsers.parse("{span} later a court delays the notice"))
@when(parsers.parse("{span} later, a court delays the notice"))
@when(parsers.parse("before {event} a court delays the notice"))
@when(parsers.parse("before {event}, a court delays the notice"))
@when("it is not known whether a court delayed the notice")
def tell_delay():
    """Tells of the delay of the notice."""


@when(parsers.parse("the court extends the delay on {time}"))
@when(parsers.parse("on {time} the court extends the delay"))
@when(parsers.parse("on {time}, the court extends the delay"))
@when(parsers.parse("{span} later the court extends the delay"))
@when(parsers.parse("{span} later, the court extends the delay"))
@when(parsers.parse("before {event} the court extends the delay"))
@when(parsers.parse("before {event}, the court extends the delay"))
@when("it is not known whether the court extended the delay")
def tell_delay_extended():
    """Tells of the extension of the delay."""


@when(parsers.parse("a court excuses police from the notice on {time}"))
@when(parsers.parse("on {time} a court excuses police from the notice"))
@when(parsers.parse("on {time}, a court excuses police from the notice"))
@when(parsers.parse("{span} later a court excuses police from the notice"))
@when(parsers.parse("{span} later, a court excuses police from the notice"))
@when(parsers.parse("before {event} a court excuses police from the notice"))
@when(parsers.parse("before {event}, a court excuses police from the notice"))
@when("it is not known whether a court excused police from the notice")
def tell_notice_excused():
    """Tells of the excuse from the notice."""


@when(parsers.parse("a court forbids the provider to tell the owner on {time}"))
@when(parsers.parse("on {time} a court forbids the provider to tell the owner"))
@when(parsers.parse("on {time}, a court forbids the provider to tell the owner"))
@when(parsers.parse("{span} later a court forbids the provider to tell the owner"))
@when(parsers.parse("{span} later, a court forbids the provider to tell the owner"))
@when(parsers.parse("before {event} a court forbids the provider to tell the owner"))
@when(parsers.parse("before {event}, a court forbids the provider to tell the owner"))
@when("it is not known whether a court forbade the provider to tell the owner")
def tell_gag():
    """Tells of the gag order."""


@when(parsers.parse("the gag order ends on {time}"))
@when(parsers.parse("on {time} the gag order ends"))
@when(parsers.parse("on {time}, the gag order ends"))
@when(parsers.parse("{span} later the gag order ends"))
@when(parsers.parse("{span} later, the gag order ends"))
@when(parsers.parse("before {event} the gag order ends"))
@when(parsers.parse("before {event}, the gag order ends"))
@when("it is not known whether the gag order ended")
def tell_gag_ends():
    """Tells of the end of the gag order."""


@when(parsers.parse("a court lets police keep the footage on {time}"))
@when(parsers.parse("on {time} a court lets police keep the footage"))
@when(parsers.parse("on {time}, a court lets police keep the footage"))
@when(parsers.parse("{span} later a court lets police keep the footage"))
@when(parsers.parse("{span} later, a court lets police keep the footage"))
@when(parsers.parse("before {event} a court lets police keep the footage"))
@when(parsers.parse("before {event}, a court lets police keep the footage"))
@when("it is not known whether a court let police keep the footage")
def tell_retention_order():
    """Tells of the leave to keep the footage."""


@when(parsers.parse("charges are filed on {time}"))
@when(parsers.parse("on {time} charges are filed"))
@when(parsers.parse("on {time}, charges are filed"))
@when(parsers.parse("{span} later charges are filed"))
@when(parsers.parse("{span} later, charges are filed"))
@when(parsers.parse("before {event} charges are filed"))
@when(parsers.parse("before {event}, charges are filed"))
@when("it is not known whether charges were filed")
def tell_charges():
    """Tells of the charges."""


@when(parsers.parse("a supervisor decides that police keep the footage on {time}"))
@when(parsers.parse("on {time} a supervisor decides that police keep the footage"))
@when(parsers.parse("on {time}, a supervisor decides that police keep the footage"))
@when(parsers.parse("{span} later a supervisor decides that police keep the footage"))
@when(parsers.parse("{span} later, a supervisor decides that police keep the footage"))
@when(parsers.parse("before {event} a supervisor decides that police keep the footage"))
@when(parsers.parse("before {event}, a supervisor decides that police keep the footage"))
@when("it is not known whether a supervisor decided that police keep the footage")
def tell_kept_by_supervisor():
    """Tells of the supervisor's decision."""


@when(parsers.parse("the investigation ends on {time}"))
@when(parsers.parse("on {time} the investigation ends"))
@when(parsers.parse("on {time}, the investigation ends"))
@when(parsers.parse("{span} later the investigation ends"))
@when(parsers.parse("{span} later, the investigation ends"))
@when(parsers.parse("before {event} the investigation ends"))
@when(parsers.parse("before {event}, the investigation ends"))
@when("it is not known whether the investigation ended")
def tell_investigation_ends():
    """Tells of the end of the investigation."""


@when(parsers.parse("the emergency passes on {time}"))
@when(parsers.parse("on {time} the emergency passes"))
@when(parsers.parse("on {time}, the emergency passes"))
@when(parsers.parse("{span} later the emergency passes"))
@when(parsers.parse("{span} later, the emergency passes"))
@when(parsers.parse("before {event} the emergency passes"))
@when(parsers.parse("before {event}, the emergency passes"))
@when("it is not known whether the emergency passed")
def tell_emergency_passes():
    """Tells of the end of the emergency."""


@when(parsers.parse("police learn who the owner is on {time}"))
@when(parsers.parse("on {time} police learn who the owner is"))
@when(parsers.parse("on {time}, police learn who the owner is"))
@when(parsers.parse("{span} later police learn who the owner is"))
@when(parsers.parse("{span} later, police learn who the owner is"))
@when(parsers.parse("before {event} police learn who the owner is"))
@when(parsers.parse("before {event}, police learn who the owner is"))
@when("it is not known whether police learnt who the owner is")
def tell_owner_identified():
    """Tells of the identification of the owner."""


@when(parsers.parse("police cannot tell who the owner is on {time}"))
@when(parsers.parse("on {time} police cannot tell who the owner is"))
@when(parsers.parse("on {time}, police cannot tell who the owner is"))
@when(parsers.parse("{span} later police cannot tell who the owner is"))
@when(parsers.parse("{span} later, police cannot tell who the owner is"))
@when(parsers.parse("before {event} police cannot tell who the owner is"))
@when(parsers.parse("before {event}, police cannot tell who the owner is"))
@when("it is not known whether police could not tell who the owner is")
def tell_owner_not_identified():
    """Tells of the failure to identify the owner."""


@when(parsers.parse("the owner turns out to be abroad on {time}"))
@when(parsers.parse("on {time} the owner turns out to be abroad"))
@when(parsers.parse("on {time}, the owner turns out to be abroad"))
@when(parsers.parse("{span} later the owner turns out to be abroad"))
@when(parsers.parse("{span} later, the owner turns out to be abroad"))
@when(parsers.parse("before {event} the owner turns out to be abroad"))
@when(parsers.parse("before {event}, the owner turns out to be abroad"))
@when("it is not known whether the owner turned out to be abroad")
def tell_owner_abroad():
    """Tells of the finding that the owner is abroad."""


@when(parsers.parse("police tell the owner on {time}"))
@when(parsers.parse("on {time} police tell the owner"))
@when(parsers.parse("on {time}, police tell the owner"))
@when(parsers.parse("{span} later police tell the owner"))
@when(parsers.parse("{span} later, police tell the owner"))
@when(parsers.parse("before {event} police tell the owner"))
@when(parsers.parse("before {event}, police tell the owner"))
@when("it is not known whether police told the owner")
def tell_police_notice():
    """Tells of the notice by police."""


@when(parsers.parse("the provider tells the owner on {time}"))
@when(parsers.parse("on {time} the provider tells the owner"))
@when(parsers.parse("on {time}, the provider tells the owner"))
@when(parsers.parse("{span} later the provider tells the owner"))
@when(parsers.parse("{span} later, the provider tells the owner"))
@when(parsers.parse("before {event} the provider tells the owner"))
@when(parsers.parse("before {event}, the provider tells the owner"))
@when("it is not known whether the provider told the owner")
def tell_provider_notice():
    """Tells of the notice by the provider."""


@when(parsers.parse("the provider writes to the person concerned on {time}"))
@when(parsers.parse("on {time} the provider writes to the person concerned"))
@when(parsers.parse("on {time}, the provider writes to the person concerned"))
@when(parsers.parse("{span} later the provider writes to the person concerned"))
@when(parsers.parse("{span} later, the provider writes to the person concerned"))
@when(parsers.parse("before {event} the provider writes to the person concerned"))
@when(parsers.parse("before {event}, the provider writes to the person concerned"))
@when("it is not known whether the provider wrote to the person concerned")
def tell_written_notice():
    """Tells of the letter to the person concerned."""


@when(parsers.parse("the provider closes the matter without a word to the person concerned on {time}"))
@when(parsers.parse("on {time} the provider closes the matter without a word to the person concerned"))
@when(parsers.parse("on {time}, the provider closes the matter without a word to the person concerned"))
@when(parsers.parse("{span} later the provider closes the matter without a word to the person concerned"))
@when(parsers.parse("{span} later, the provider closes the matter without a word to the person concerned"))
@when(parsers.parse("before {event} the provider closes the matter without a word to the person concerned"))
@when(parsers.parse("before {event}, the provider closes the matter without a word to the person concerned"))
@when("it is not known whether the provider closed the matter without a word to the person concerned")
def tell_notice_withheld():
    """Tells of the end of the matter."""


@when(parsers.parse("the person concerned turns out to be dead on {time}"))
@when(parsers.parse("on {time} the person concerned turns out to be dead"))
@when(parsers.parse("on {time}, the person concerned turns out to be dead"))
@when(parsers.parse("{span} later the person concerned turns out to be dead"))
@when(parsers.parse("{span} later, the person concerned turns out to be dead"))
@when(parsers.parse("before {event} the person concerned turns out to be dead"))
@when(parsers.parse("before {event}, the person concerned turns out to be dead"))
@when("it is not known whether the person concerned turned out to be dead")
def tell_person_dead():
    """Tells of the finding that the person is dead."""


@when(parsers.parse("the owner agrees that police keep the footage on {time}"))
@when(parsers.parse("on {time} the owner agrees that police keep the footage"))
@when(parsers.parse("on {time}, the owner agrees that police keep the footage"))
@when(parsers.parse("{span} later the owner agrees that police keep the footage"))
@when(parsers.parse("{span} later, the owner agrees that police keep the footage"))
@when(parsers.parse("before {event} the owner agrees that police keep the footage"))
@when(parsers.parse("before {event}, the owner agrees that police keep the footage"))
@when("it is not known whether the owner agreed that police keep the footage")
def tell_owner_consents_to_keeping():
    """Tells of the owner's agreement."""


@when(parsers.parse("police destroy the footage on {time}"))
@when(parsers.parse("on {time} police destroy the footage"))
@when(parsers.parse("on {time}, police destroy the footage"))
@when(parsers.parse("{span} later police destroy the footage"))
@when(parsers.parse("{span} later, police destroy the footage"))
@when(parsers.parse("before {event} police destroy the footage"))
@when(parsers.parse("before {event}, police destroy the footage"))
@when("it is not known whether the footage was destroyed")
def tell_destruction():
    """Tells of the destruction."""


@when(parsers.parse("police restrict further sharing on {time}"))
@when(parsers.parse("on {time} police restrict further sharing"))
@when(parsers.parse("on {time}, police restrict further sharing"))
@when(parsers.parse("{span} later police restrict further sharing"))
@when(parsers.parse("{span} later, police restrict further sharing"))
@when(parsers.parse("before {event} police restrict further sharing"))
@when(parsers.parse("before {event}, police restrict further sharing"))
@when("it is not known whether police restricted further sharing")
def tell_restriction():
    """Tells of the restriction."""


@when(parsers.parse("police renew the preservation on {time}"))
@when(parsers.parse("on {time} police renew the preservation"))
@when(parsers.parse("on {time}, police renew the preservation"))
@when(parsers.parse("{span} later police renew the preservation"))
@when(parsers.parse("{span} later, police renew the preservation"))
@when(parsers.parse("before {event} police renew the preservation"))
@when(parsers.parse("before {event}, police renew the preservation"))
@when("it is not known whether police renewed the preservation")
def tell_preservation_renewed():
    """Tells of the renewal."""


@when(parsers.parse("the provider deletes the clip on {time}"))
@when(parsers.parse("on {time} the provider deletes the clip"))
@when(parsers.parse("on {time}, the provider deletes the clip"))
@when(parsers.parse("{span} later the provider deletes the clip"))
@when(parsers.parse("{span} later, the provider deletes the clip"))
@when(parsers.parse("before {event} the provider deletes the clip"))
@when(parsers.parse("before {event}, the provider deletes the clip"))
@when("it is not known whether the provider deleted the clip")
def tell_deletion():
    """Tells of the deletion."""


@when(parsers.parse("the owner sets another storage time on {time}"))
@when(parsers.parse("on {time} the owner sets another storage time"))
@when(parsers.parse("on {time}, the owner sets another storage time"))
@when(parsers.parse("{span} later the owner sets another storage time"))
@when(parsers.parse("{span} later, the owner sets another storage time"))
@when(parsers.parse("before {event} the owner sets another storage time"))
@when(parsers.parse("before {event}, the owner sets another storage time"))
@when("it is not known whether the owner set another storage time")
def tell_storage_changed():
    """Tells of the new storage time."""


@when(parsers.parse("police have the clip preserved on {time}"))
@when(parsers.parse("on {time} police have the clip preserved"))
@when(parsers.parse("on {time}, police have the clip preserved"))
@when(parsers.parse("{span} later police have the clip preserved"))
@when(parsers.parse("{span} later, police have the clip preserved"))
@when(parsers.parse("before {event} police have the clip preserved"))
@when(parsers.parse("before {event}, police have the clip preserved"))
@when("it is not known whether police had the clip preserved")
def tell_storage_held():
    """Tells of the hold on the clip."""


@when(parsers.parse("the enforcing authority is notified on {time}"))
@when(parsers.parse("on {time} the enforcing authority is notified"))
@when(parsers.parse("on {time}, the enforcing authority is notified"))
@when(parsers.parse("{span} later the enforcing authority is notified"))
@when(parsers.parse("{span} later, the enforcing authority is notified"))
@when(parsers.parse("before {event} the enforcing authority is notified"))
@when(parsers.parse("before {event}, the enforcing authority is notified"))
@when("it is not known whether the enforcing authority was notified")
def tell_authority_notified():
    """Tells of the notification of the enforcing authority."""


@when(parsers.parse("the enforcing authority raises a ground for refusal on {time}"))
@when(parsers.parse("on {time} the enforcing authority raises a ground for refusal"))
@when(parsers.parse("on {time}, the enforcing authority raises a ground for refusal"))
@when(parsers.parse("{span} later the enforcing authority raises a ground for refusal"))
@when(parsers.parse("{span} later, the enforcing authority raises a ground for refusal"))
@when(parsers.parse("before {event} the enforcing authority raises a ground for refusal"))
@when(parsers.parse("before {event}, the enforcing authority raises a ground for refusal"))
@when("it is not known whether the enforcing authority raised a ground for refusal")
def tell_ground_raised():
    """Tells of the ground for refusal."""


@when(parsers.parse("the preservation order is extended on {time}"))
@when(parsers.parse("on {time} the preservation order is extended"))
@when(parsers.parse("on {time}, the preservation order is extended"))
@when(parsers.parse("{span} later the preservation order is extended"))
@when(parsers.parse("{span} later, the preservation order is extended"))
@when(parsers.parse("before {event} the preservation order is extended"))
@when(parsers.parse("before {event}, the preservation order is extended"))
@when("it is not known whether the preservation order was extended")
def tell_preservation_extended():
    """Tells of the extension of the order."""


@when(parsers.parse("the provider takes no more posts on {time}"))
@when(parsers.parse("on {time} the provider takes no more posts"))
@when(parsers.parse("on {time}, the provider takes no more posts"))
@when(parsers.parse("{span} later the provider takes no more posts"))
@when(parsers.parse("{span} later, the provider takes no more posts"))
@when(parsers.parse("before {event} the provider takes no more posts"))
@when(parsers.parse("before {event}, the provider takes no more posts"))
@when("it is not known whether the provider took no more posts")
def tell_posts_end():
    """Tells of the end of new posts."""


@when(parsers.parse("the provider closes old posts to answers on {time}"))
@when(parsers.parse("on {time} the provider closes old posts to answers"))
@when(parsers.parse("on {time}, the provider closes old posts to answers"))
@when(parsers.parse("{span} later the provider closes old posts to answers"))
@when(parsers.parse("{span} later, the provider closes old posts to answers"))
@when(parsers.parse("before {event} the provider closes old posts to answers"))
@when(parsers.parse("before {event}, the provider closes old posts to answers"))
@when("it is not known whether the provider closed old posts to answers")
def tell_answers_end():
    """Tells of the end of answers."""


@then(parsers.parse('"{named}" {denial}'))
@then(parsers.parse('"{named}" {denial}, sampled'))
@then(parsers.parse('some request lets "{named}" {plain}'))
@then(parsers.parse('some request lets "{named}" {plain}, sampled'))
@then(parsers.parse('some request lets "{named}" {plain} and "{named}" {plain}'))
@then(parsers.parse('some request lets "{named}" {plain} and "{named}" {plain}, sampled'))
@then(parsers.parse('some request compels "{named}" to disclose'))
@then(parsers.parse('some request compels "{named}" to disclose, sampled'))
@then(parsers.parse('some request forbids "{named}" to disclose'))
@then(parsers.parse('some request forbids "{named}" to disclose, sampled'))
@then(parsers.parse('whatever "{named}" {deed}, "{named}" {deed}'))
@then(parsers.parse('whatever "{named}" {deed}, "{named}" {deed}, sampled'))
@then(parsers.parse('"{named}" and "{named}" answer alike'))
@then(parsers.parse('"{named}" and "{named}" answer alike, sampled'))
@then(parsers.parse('"{named}" and "{named}" answer alike in everything'))
@then(parsers.parse('"{named}" and "{named}" answer alike in everything, sampled'))
def claim():
    """What is claimed of every request."""


@then("the regimes decide")
@then(parsers.parse('"{regime}" needs to know {question}'))
@then(parsers.parse('the ground under "{regime}" is {ground}'))
@then(parsers.parse('"{regime}" decides by the rule "{rule}"'))
@then(parsers.parse('under "{regime}" {party} must {duty}'))
@then(parsers.parse('under "{regime}" {party} must {duty} {deadline}'))
@then(parsers.parse('under "{regime}" {party} need not {duty}'))
@then(parsers.parse('under "{regime}" {party} need not {duty} {deadline}'))
@then("every regime allows the disclosure")
@then("every regime itself discloses")
@then("every regime must disclose")
@then("every regime may disclose but need not")
@then("every regime leaves it to the owner")
@then("every regime refuses the disclosure")
@then("every regime must not disclose")
@then("every regime has no ground to disclose")
@then("every regime cannot disclose")
@then("every regime does not govern the request")
@then("every regime needs more facts")
@then("every regime discloses all that was requested")
@then("every regime discloses only a part")
@then("every regime allows")
@then("every regime discloses")
@then("every regime refuses")
@then("every regime that governs the request allows the disclosure")
@then("every regime that governs the request itself discloses")
@then("every regime that governs the request must disclose")
@then("every regime that governs the request may disclose but need not")
@then("every regime that governs the request leaves it to the owner")
@then("every regime that governs the request refuses the disclosure")
@then("every regime that governs the request must not disclose")
@then("every regime that governs the request has no ground to disclose")
@then("every regime that governs the request cannot disclose")
@then("every regime that governs the request does not govern the request")
@then("every regime that governs the request needs more facts")
@then("every regime that governs the request discloses all that was requested")
@then("every regime that governs the request discloses only a part")
@then("every regime that governs the request allows")
@then("every regime that governs the request discloses")
@then("every regime that governs the request refuses")
@then("every regime allows the disclosure, except")
@then("every regime itself discloses, except")
@then("every regime must disclose, except")
@then("every regime may disclose but need not, except")
@then("every regime leaves it to the owner, except")
@then("every regime refuses the disclosure, except")
@then("every regime must not disclose, except")
@then("every regime has no ground to disclose, except")
@then("every regime cannot disclose, except")
@then("every regime does not govern the request, except")
@then("every regime needs more facts, except")
@then("every regime discloses all that was requested, except")
@then("every regime discloses only a part, except")
@then("every regime allows, except")
@then("every regime discloses, except")
@then("every regime refuses, except")
@then("every regime that governs the request allows the disclosure, except")
@then("every regime that governs the request itself discloses, except")
@then("every regime that governs the request must disclose, except")
@then("every regime that governs the request may disclose but need not, except")
@then("every regime that governs the request leaves it to the owner, except")
@then("every regime that governs the request refuses the disclosure, except")
@then("every regime that governs the request must not disclose, except")
@then("every regime that governs the request has no ground to disclose, except")
@then("every regime that governs the request cannot disclose, except")
@then("every regime that governs the request does not govern the request, except")
@then("every regime that governs the request needs more facts, except")
@then("every regime that governs the request discloses all that was requested, except")
@then("every regime that governs the request discloses only a part, except")
@then("every regime that governs the request allows, except")
@then("every regime that governs the request discloses, except")
@then("every regime that governs the request refuses, except")
@then("no regime allows the disclosure")
@then("no regime itself discloses")
@then("no regime must disclose")
@then("no regime may disclose but need not")
@then("no regime leaves it to the owner")
@then("no regime refuses the disclosure")
@then("no regime must not disclose")
@then("no regime has no ground to disclose")
@then("no regime cannot disclose")
@then("no regime does not govern the request")
@then("no regime needs more facts")
@then("no regime discloses all that was requested")
@then("no regime discloses only a part")
@then("no regime allows")
@then("no regime discloses")
@then("no regime refuses")
def expect():
    """What is expected of the regimes."""


@then("the duties are")
@then(parsers.parse("on {time} the duties are"))
@then(parsers.parse("on {time}, the duties are"))
@then(parsers.parse('under "{regime}" it is not known whether {party} has {done} in time'))
@then(parsers.parse('on {time} under "{regime}" it is not known whether {party} has {done} in time'))
@then(parsers.parse('on {time}, under "{regime}" it is not known whether {party} has {done} in time'))
@then(parsers.parse('under "{regime}" {party} has {done} in time'))
@then(parsers.parse('on {time} under "{regime}" {party} has {done} in time'))
@then(parsers.parse('on {time}, under "{regime}" {party} has {done} in time'))
@then(parsers.parse('under "{regime}" {party} has {done} too late'))
@then(parsers.parse('on {time} under "{regime}" {party} has {done} too late'))
@then(parsers.parse('on {time}, under "{regime}" {party} has {done} too late'))
@then(parsers.parse('under "{regime}" {party} has not {done} in time'))
@then(parsers.parse('on {time} under "{regime}" {party} has not {done} in time'))
@then(parsers.parse('on {time}, under "{regime}" {party} has not {done} in time'))
@then(parsers.parse('under "{regime}" {party} still has to {duty}'))
@then(parsers.parse('on {time} under "{regime}" {party} still has to {duty}'))
@then(parsers.parse('on {time}, under "{regime}" {party} still has to {duty}'))
@then(parsers.parse('under "{regime}" {party} no longer has to {duty}'))
@then(parsers.parse('on {time} under "{regime}" {party} no longer has to {duty}'))
@then(parsers.parse('on {time}, under "{regime}" {party} no longer has to {duty}'))
@then(parsers.parse('"{regime}" owes no duty that runs from {event}'))
@then(parsers.parse('on {time} "{regime}" owes no duty that runs from {event}'))
@then(parsers.parse('on {time}, "{regime}" owes no duty that runs from {event}'))
def expect_of_duties():
    """How duties stand at a time."""


@then('"ca-ab2062" allows the disclosure')
@then('"ca-ab2062" itself discloses')
@then('"ca-ab2062" must disclose')
@then('"ca-ab2062" may disclose but need not')
@then('"ca-ab2062" leaves it to the owner')
@then('"ca-ab2062" refuses the disclosure')
@then('"ca-ab2062" must not disclose')
@then('"ca-ab2062" has no ground to disclose')
@then('"ca-ab2062" cannot disclose')
@then('"ca-ab2062" does not govern the request')
@then('"ca-ab2062" needs more facts')
@then('"ca-ab2062" discloses all that was requested')
@then('"ca-ab2062" discloses only a part')
@then('"ca-ab2062" allows')
@then('"ca-ab2062" discloses')
@then('"ca-ab2062" refuses')
@then('the answer under "ca-ab2062" is contested')
@then('the answer under "ca-ab2062" is settled')
@then('under "ca-ab2062" these duties follow')
@then('under "ca-ab2062" no duties follow')
def expect_of_ca_ab2062():
    """What ca-ab2062 does."""


@then('"ca-calecpa" allows the disclosure')
@then('"ca-calecpa" itself discloses')
@then('"ca-calecpa" must disclose')
@then('"ca-calecpa" may disclose but need not')
@then('"ca-calecpa" leaves it to the owner')
@then('"ca-calecpa" refuses the disclosure')
@then('"ca-calecpa" must not disclose')
@then('"ca-calecpa" has no ground to disclose')
@then('"ca-calecpa" cannot disclose')
@then('"ca-calecpa" does not govern the request')
@then('"ca-calecpa" needs more facts')
@then('"ca-calecpa" discloses all that was requested')
@then('"ca-calecpa" discloses only a part')
@then('"ca-calecpa" allows')
@then('"ca-calecpa" discloses')
@then('"ca-calecpa" refuses')
@then('the answer under "ca-calecpa" is contested')
@then('the answer under "ca-calecpa" is settled')
@then('under "ca-calecpa" these duties follow')
@then('under "ca-calecpa" no duties follow')
def expect_of_ca_calecpa():
    """What ca-calecpa does."""


@then('"california-2022" allows the disclosure')
@then('"california-2022" itself discloses')
@then('"california-2022" must disclose')
@then('"california-2022" may disclose but need not')
@then('"california-2022" leaves it to the owner')
@then('"california-2022" refuses the disclosure')
@then('"california-2022" must not disclose')
@then('"california-2022" has no ground to disclose')
@then('"california-2022" cannot disclose')
@then('"california-2022" does not govern the request')
@then('"california-2022" needs more facts')
@then('"california-2022" discloses all that was requested')
@then('"california-2022" discloses only a part')
@then('"california-2022" allows')
@then('"california-2022" discloses')
@then('"california-2022" refuses')
@then('the answer under "california-2022" is contested')
@then('the answer under "california-2022" is settled')
@then('under "california-2022" these duties follow')
@then('under "california-2022" no duties follow')
def expect_of_california_2022():
    """What california-2022 does."""


@then('"canada-c22" allows the disclosure')
@then('"canada-c22" itself discloses')
@then('"canada-c22" must disclose')
@then('"canada-c22" may disclose but need not')
@then('"canada-c22" leaves it to the owner')
@then('"canada-c22" refuses the disclosure')
@then('"canada-c22" must not disclose')
@then('"canada-c22" has no ground to disclose')
@then('"canada-c22" cannot disclose')
@then('"canada-c22" does not govern the request')
@then('"canada-c22" needs more facts')
@then('"canada-c22" discloses all that was requested')
@then('"canada-c22" discloses only a part')
@then('"canada-c22" allows')
@then('"canada-c22" discloses')
@then('"canada-c22" refuses')
@then('the answer under "canada-c22" is contested')
@then('the answer under "canada-c22" is settled')
@then('under "canada-c22" these duties follow')
@then('under "canada-c22" no duties follow')
def expect_of_canada_c22():
    """What canada-c22 does."""


@then('"canada-pipeda" allows the disclosure')
@then('"canada-pipeda" itself discloses')
@then('"canada-pipeda" must disclose')
@then('"canada-pipeda" may disclose but need not')
@then('"canada-pipeda" leaves it to the owner')
@then('"canada-pipeda" refuses the disclosure')
@then('"canada-pipeda" must not disclose')
@then('"canada-pipeda" has no ground to disclose')
@then('"canada-pipeda" cannot disclose')
@then('"canada-pipeda" does not govern the request')
@then('"canada-pipeda" needs more facts')
@then('"canada-pipeda" discloses all that was requested')
@then('"canada-pipeda" discloses only a part')
@then('"canada-pipeda" allows')
@then('"canada-pipeda" discloses')
@then('"canada-pipeda" refuses')
@then('the answer under "canada-pipeda" is contested')
@then('the answer under "canada-pipeda" is settled')
@then('under "canada-pipeda" these duties follow')
@then('under "canada-pipeda" no duties follow')
def expect_of_canada_pipeda():
    """What canada-pipeda does."""


@then('"eu-e-evidence" allows the disclosure')
@then('"eu-e-evidence" itself discloses')
@then('"eu-e-evidence" must disclose')
@then('"eu-e-evidence" may disclose but need not')
@then('"eu-e-evidence" leaves it to the owner')
@then('"eu-e-evidence" refuses the disclosure')
@then('"eu-e-evidence" must not disclose')
@then('"eu-e-evidence" has no ground to disclose')
@then('"eu-e-evidence" cannot disclose')
@then('"eu-e-evidence" does not govern the request')
@then('"eu-e-evidence" needs more facts')
@then('"eu-e-evidence" discloses all that was requested')
@then('"eu-e-evidence" discloses only a part')
@then('"eu-e-evidence" allows')
@then('"eu-e-evidence" discloses')
@then('"eu-e-evidence" refuses')
@then('the answer under "eu-e-evidence" is contested')
@then('the answer under "eu-e-evidence" is settled')
@then('under "eu-e-evidence" these duties follow')
@then('under "eu-e-evidence" no duties follow')
def expect_of_eu_e_evidence():
    """What eu-e-evidence does."""


@then('"google-nest-2022" allows the disclosure')
@then('"google-nest-2022" itself discloses')
@then('"google-nest-2022" must disclose')
@then('"google-nest-2022" may disclose but need not')
@then('"google-nest-2022" leaves it to the owner')
@then('"google-nest-2022" refuses the disclosure')
@then('"google-nest-2022" must not disclose')
@then('"google-nest-2022" has no ground to disclose')
@then('"google-nest-2022" cannot disclose')
@then('"google-nest-2022" does not govern the request')
@then('"google-nest-2022" needs more facts')
@then('"google-nest-2022" discloses all that was requested')
@then('"google-nest-2022" discloses only a part')
@then('"google-nest-2022" allows')
@then('"google-nest-2022" discloses')
@then('"google-nest-2022" refuses')
@then('the answer under "google-nest-2022" is contested')
@then('the answer under "google-nest-2022" is settled')
@then('under "google-nest-2022" these duties follow')
@then('under "google-nest-2022" no duties follow')
def expect_of_google_nest_2022():
    """What google-nest-2022 does."""


@then('"hi-sb888" allows the disclosure')
@then('"hi-sb888" itself discloses')
@then('"hi-sb888" must disclose')
@then('"hi-sb888" may disclose but need not')
@then('"hi-sb888" leaves it to the owner')
@then('"hi-sb888" refuses the disclosure')
@then('"hi-sb888" must not disclose')
@then('"hi-sb888" has no ground to disclose')
@then('"hi-sb888" cannot disclose')
@then('"hi-sb888" does not govern the request')
@then('"hi-sb888" needs more facts')
@then('"hi-sb888" discloses all that was requested')
@then('"hi-sb888" discloses only a part')
@then('"hi-sb888" allows')
@then('"hi-sb888" discloses')
@then('"hi-sb888" refuses')
@then('the answer under "hi-sb888" is contested')
@then('the answer under "hi-sb888" is settled')
@then('under "hi-sb888" these duties follow')
@then('under "hi-sb888" no duties follow')
def expect_of_hi_sb888():
    """What hi-sb888 does."""


@then('"il-phpa" allows the disclosure')
@then('"il-phpa" itself discloses')
@then('"il-phpa" must disclose')
@then('"il-phpa" may disclose but need not')
@then('"il-phpa" leaves it to the owner')
@then('"il-phpa" refuses the disclosure')
@then('"il-phpa" must not disclose')
@then('"il-phpa" has no ground to disclose')
@then('"il-phpa" cannot disclose')
@then('"il-phpa" does not govern the request')
@then('"il-phpa" needs more facts')
@then('"il-phpa" discloses all that was requested')
@then('"il-phpa" discloses only a part')
@then('"il-phpa" allows')
@then('"il-phpa" discloses')
@then('"il-phpa" refuses')
@then('the answer under "il-phpa" is contested')
@then('the answer under "il-phpa" is settled')
@then('under "il-phpa" these duties follow')
@then('under "il-phpa" no duties follow')
def expect_of_il_phpa():
    """What il-phpa does."""


@then('"il-sb3278" allows the disclosure')
@then('"il-sb3278" itself discloses')
@then('"il-sb3278" must disclose')
@then('"il-sb3278" may disclose but need not')
@then('"il-sb3278" leaves it to the owner')
@then('"il-sb3278" refuses the disclosure')
@then('"il-sb3278" must not disclose')
@then('"il-sb3278" has no ground to disclose')
@then('"il-sb3278" cannot disclose')
@then('"il-sb3278" does not govern the request')
@then('"il-sb3278" needs more facts')
@then('"il-sb3278" discloses all that was requested')
@then('"il-sb3278" discloses only a part')
@then('"il-sb3278" allows')
@then('"il-sb3278" discloses')
@then('"il-sb3278" refuses')
@then('the answer under "il-sb3278" is contested')
@then('the answer under "il-sb3278" is settled')
@then('under "il-sb3278" these duties follow')
@then('under "il-sb3278" no duties follow')
def expect_of_il_sb3278():
    """What il-sb3278 does."""


@then('"markey" allows the disclosure')
@then('"markey" itself discloses')
@then('"markey" must disclose')
@then('"markey" may disclose but need not')
@then('"markey" leaves it to the owner')
@then('"markey" refuses the disclosure')
@then('"markey" must not disclose')
@then('"markey" has no ground to disclose')
@then('"markey" cannot disclose')
@then('"markey" does not govern the request')
@then('"markey" needs more facts')
@then('"markey" discloses all that was requested')
@then('"markey" discloses only a part')
@then('"markey" allows')
@then('"markey" discloses')
@then('"markey" refuses')
@then('the answer under "markey" is contested')
@then('the answer under "markey" is settled')
@then('under "markey" these duties follow')
@then('under "markey" no duties follow')
def expect_of_markey():
    """What markey does."""


@then('"me-16-641" allows the disclosure')
@then('"me-16-641" itself discloses')
@then('"me-16-641" must disclose')
@then('"me-16-641" may disclose but need not')
@then('"me-16-641" leaves it to the owner')
@then('"me-16-641" refuses the disclosure')
@then('"me-16-641" must not disclose')
@then('"me-16-641" has no ground to disclose')
@then('"me-16-641" cannot disclose')
@then('"me-16-641" does not govern the request')
@then('"me-16-641" needs more facts')
@then('"me-16-641" discloses all that was requested')
@then('"me-16-641" discloses only a part')
@then('"me-16-641" allows')
@then('"me-16-641" discloses')
@then('"me-16-641" refuses')
@then('the answer under "me-16-641" is contested')
@then('the answer under "me-16-641" is settled')
@then('under "me-16-641" these duties follow')
@then('under "me-16-641" no duties follow')
def expect_of_me_16_641():
    """What me-16-641 does."""


@then('"ny-a9062" allows the disclosure')
@then('"ny-a9062" itself discloses')
@then('"ny-a9062" must disclose')
@then('"ny-a9062" may disclose but need not')
@then('"ny-a9062" leaves it to the owner')
@then('"ny-a9062" refuses the disclosure')
@then('"ny-a9062" must not disclose')
@then('"ny-a9062" has no ground to disclose')
@then('"ny-a9062" cannot disclose')
@then('"ny-a9062" does not govern the request')
@then('"ny-a9062" needs more facts')
@then('"ny-a9062" discloses all that was requested')
@then('"ny-a9062" discloses only a part')
@then('"ny-a9062" allows')
@then('"ny-a9062" discloses')
@then('"ny-a9062" refuses')
@then('the answer under "ny-a9062" is contested')
@then('the answer under "ny-a9062" is settled')
@then('under "ny-a9062" these duties follow')
@then('under "ny-a9062" no duties follow')
def expect_of_ny_a9062():
    """What ny-a9062 does."""


@then('"ring-2022" allows the disclosure')
@then('"ring-2022" itself discloses')
@then('"ring-2022" must disclose')
@then('"ring-2022" may disclose but need not')
@then('"ring-2022" leaves it to the owner')
@then('"ring-2022" refuses the disclosure')
@then('"ring-2022" must not disclose')
@then('"ring-2022" has no ground to disclose')
@then('"ring-2022" cannot disclose')
@then('"ring-2022" does not govern the request')
@then('"ring-2022" needs more facts')
@then('"ring-2022" discloses all that was requested')
@then('"ring-2022" discloses only a part')
@then('"ring-2022" allows')
@then('"ring-2022" discloses')
@then('"ring-2022" refuses')
@then('the answer under "ring-2022" is contested')
@then('the answer under "ring-2022" is settled')
@then('under "ring-2022" these duties follow')
@then('under "ring-2022" no duties follow')
def expect_of_ring_2022():
    """What ring-2022 does."""


@then('"ring-2022-court-order-open" allows the disclosure')
@then('"ring-2022-court-order-open" itself discloses')
@then('"ring-2022-court-order-open" must disclose')
@then('"ring-2022-court-order-open" may disclose but need not')
@then('"ring-2022-court-order-open" leaves it to the owner')
@then('"ring-2022-court-order-open" refuses the disclosure')
@then('"ring-2022-court-order-open" must not disclose')
@then('"ring-2022-court-order-open" has no ground to disclose')
@then('"ring-2022-court-order-open" cannot disclose')
@then('"ring-2022-court-order-open" does not govern the request')
@then('"ring-2022-court-order-open" needs more facts')
@then('"ring-2022-court-order-open" discloses all that was requested')
@then('"ring-2022-court-order-open" discloses only a part')
@then('"ring-2022-court-order-open" allows')
@then('"ring-2022-court-order-open" discloses')
@then('"ring-2022-court-order-open" refuses')
@then('the answer under "ring-2022-court-order-open" is contested')
@then('the answer under "ring-2022-court-order-open" is settled')
@then('under "ring-2022-court-order-open" these duties follow')
@then('under "ring-2022-court-order-open" no duties follow')
def expect_of_ring_2022_court_order_open():
    """What ring-2022-court-order-open does."""


@then('"ring-2024" allows the disclosure')
@then('"ring-2024" itself discloses')
@then('"ring-2024" must disclose')
@then('"ring-2024" may disclose but need not')
@then('"ring-2024" leaves it to the owner')
@then('"ring-2024" refuses the disclosure')
@then('"ring-2024" must not disclose')
@then('"ring-2024" has no ground to disclose')
@then('"ring-2024" cannot disclose')
@then('"ring-2024" does not govern the request')
@then('"ring-2024" needs more facts')
@then('"ring-2024" discloses all that was requested')
@then('"ring-2024" discloses only a part')
@then('"ring-2024" allows')
@then('"ring-2024" discloses')
@then('"ring-2024" refuses')
@then('the answer under "ring-2024" is contested')
@then('the answer under "ring-2024" is settled')
@then('under "ring-2024" these duties follow')
@then('under "ring-2024" no duties follow')
def expect_of_ring_2024():
    """What ring-2024 does."""


@then('"ring-community-requests" allows the disclosure')
@then('"ring-community-requests" itself discloses')
@then('"ring-community-requests" must disclose')
@then('"ring-community-requests" may disclose but need not')
@then('"ring-community-requests" leaves it to the owner')
@then('"ring-community-requests" refuses the disclosure')
@then('"ring-community-requests" must not disclose')
@then('"ring-community-requests" has no ground to disclose')
@then('"ring-community-requests" cannot disclose')
@then('"ring-community-requests" does not govern the request')
@then('"ring-community-requests" needs more facts')
@then('"ring-community-requests" discloses all that was requested')
@then('"ring-community-requests" discloses only a part')
@then('"ring-community-requests" allows')
@then('"ring-community-requests" discloses')
@then('"ring-community-requests" refuses')
@then('the answer under "ring-community-requests" is contested')
@then('the answer under "ring-community-requests" is settled')
@then('under "ring-community-requests" these duties follow')
@then('under "ring-community-requests" no duties follow')
def expect_of_ring_community_requests():
    """What ring-community-requests does."""


@then('"ring-request-for-assistance" allows the disclosure')
@then('"ring-request-for-assistance" itself discloses')
@then('"ring-request-for-assistance" must disclose')
@then('"ring-request-for-assistance" may disclose but need not')
@then('"ring-request-for-assistance" leaves it to the owner')
@then('"ring-request-for-assistance" refuses the disclosure')
@then('"ring-request-for-assistance" must not disclose')
@then('"ring-request-for-assistance" has no ground to disclose')
@then('"ring-request-for-assistance" cannot disclose')
@then('"ring-request-for-assistance" does not govern the request')
@then('"ring-request-for-assistance" needs more facts')
@then('"ring-request-for-assistance" discloses all that was requested')
@then('"ring-request-for-assistance" discloses only a part')
@then('"ring-request-for-assistance" allows')
@then('"ring-request-for-assistance" discloses')
@then('"ring-request-for-assistance" refuses')
@then('the answer under "ring-request-for-assistance" is contested')
@then('the answer under "ring-request-for-assistance" is settled')
@then('under "ring-request-for-assistance" these duties follow')
@then('under "ring-request-for-assistance" no duties follow')
def expect_of_ring_request_for_assistance():
    """What ring-request-for-assistance does."""


@then('"ring-support-page" allows the disclosure')
@then('"ring-support-page" itself discloses')
@then('"ring-support-page" must disclose')
@then('"ring-support-page" may disclose but need not')
@then('"ring-support-page" leaves it to the owner')
@then('"ring-support-page" refuses the disclosure')
@then('"ring-support-page" must not disclose')
@then('"ring-support-page" has no ground to disclose')
@then('"ring-support-page" cannot disclose')
@then('"ring-support-page" does not govern the request')
@then('"ring-support-page" needs more facts')
@then('"ring-support-page" discloses all that was requested')
@then('"ring-support-page" discloses only a part')
@then('"ring-support-page" allows')
@then('"ring-support-page" discloses')
@then('"ring-support-page" refuses')
@then('the answer under "ring-support-page" is contested')
@then('the answer under "ring-support-page" is settled')
@then('under "ring-support-page" these duties follow')
@then('under "ring-support-page" no duties follow')
def expect_of_ring_support_page():
    """What ring-support-page does."""


@then('"technical" allows the disclosure')
@then('"technical" itself discloses')
@then('"technical" must disclose')
@then('"technical" may disclose but need not')
@then('"technical" leaves it to the owner')
@then('"technical" refuses the disclosure')
@then('"technical" must not disclose')
@then('"technical" has no ground to disclose')
@then('"technical" cannot disclose')
@then('"technical" does not govern the request')
@then('"technical" needs more facts')
@then('"technical" discloses all that was requested')
@then('"technical" discloses only a part')
@then('"technical" allows')
@then('"technical" discloses')
@then('"technical" refuses')
@then('the answer under "technical" is contested')
@then('the answer under "technical" is settled')
@then('under "technical" these duties follow')
@then('under "technical" no duties follow')
def expect_of_technical():
    """What technical does."""


@then('"uk" allows the disclosure')
@then('"uk" itself discloses')
@then('"uk" must disclose')
@then('"uk" may disclose but need not')
@then('"uk" leaves it to the owner')
@then('"uk" refuses the disclosure')
@then('"uk" must not disclose')
@then('"uk" has no ground to disclose')
@then('"uk" cannot disclose')
@then('"uk" does not govern the request')
@then('"uk" needs more facts')
@then('"uk" discloses all that was requested')
@then('"uk" discloses only a part')
@then('"uk" allows')
@then('"uk" discloses')
@then('"uk" refuses')
@then('the answer under "uk" is contested')
@then('the answer under "uk" is settled')
@then('under "uk" these duties follow')
@then('under "uk" no duties follow')
def expect_of_uk():
    """What uk does."""


@then('"uk-2026" allows the disclosure')
@then('"uk-2026" itself discloses')
@then('"uk-2026" must disclose')
@then('"uk-2026" may disclose but need not')
@then('"uk-2026" leaves it to the owner')
@then('"uk-2026" refuses the disclosure')
@then('"uk-2026" must not disclose')
@then('"uk-2026" has no ground to disclose')
@then('"uk-2026" cannot disclose')
@then('"uk-2026" does not govern the request')
@then('"uk-2026" needs more facts')
@then('"uk-2026" discloses all that was requested')
@then('"uk-2026" discloses only a part')
@then('"uk-2026" allows')
@then('"uk-2026" discloses')
@then('"uk-2026" refuses')
@then('the answer under "uk-2026" is contested')
@then('the answer under "uk-2026" is settled')
@then('under "uk-2026" these duties follow')
@then('under "uk-2026" no duties follow')
def expect_of_uk_2026():
    """What uk-2026 does."""


@then('"us-biometric-moratorium-bill" allows the disclosure')
@then('"us-biometric-moratorium-bill" itself discloses')
@then('"us-biometric-moratorium-bill" must disclose')
@then('"us-biometric-moratorium-bill" may disclose but need not')
@then('"us-biometric-moratorium-bill" leaves it to the owner')
@then('"us-biometric-moratorium-bill" refuses the disclosure')
@then('"us-biometric-moratorium-bill" must not disclose')
@then('"us-biometric-moratorium-bill" has no ground to disclose')
@then('"us-biometric-moratorium-bill" cannot disclose')
@then('"us-biometric-moratorium-bill" does not govern the request')
@then('"us-biometric-moratorium-bill" needs more facts')
@then('"us-biometric-moratorium-bill" discloses all that was requested')
@then('"us-biometric-moratorium-bill" discloses only a part')
@then('"us-biometric-moratorium-bill" allows')
@then('"us-biometric-moratorium-bill" discloses')
@then('"us-biometric-moratorium-bill" refuses')
@then('the answer under "us-biometric-moratorium-bill" is contested')
@then('the answer under "us-biometric-moratorium-bill" is settled')
@then('under "us-biometric-moratorium-bill" these duties follow')
@then('under "us-biometric-moratorium-bill" no duties follow')
def expect_of_us_biometric_moratorium_bill():
    """What us-biometric-moratorium-bill does."""


@then('"us-fourth-amendment" allows the disclosure')
@then('"us-fourth-amendment" itself discloses')
@then('"us-fourth-amendment" must disclose')
@then('"us-fourth-amendment" may disclose but need not')
@then('"us-fourth-amendment" leaves it to the owner')
@then('"us-fourth-amendment" refuses the disclosure')
@then('"us-fourth-amendment" must not disclose')
@then('"us-fourth-amendment" has no ground to disclose')
@then('"us-fourth-amendment" cannot disclose')
@then('"us-fourth-amendment" does not govern the request')
@then('"us-fourth-amendment" needs more facts')
@then('"us-fourth-amendment" discloses all that was requested')
@then('"us-fourth-amendment" discloses only a part')
@then('"us-fourth-amendment" allows')
@then('"us-fourth-amendment" discloses')
@then('"us-fourth-amendment" refuses')
@then('the answer under "us-fourth-amendment" is contested')
@then('the answer under "us-fourth-amendment" is settled')
@then('under "us-fourth-amendment" these duties follow')
@then('under "us-fourth-amendment" no duties follow')
def expect_of_us_fourth_amendment():
    """What us-fourth-amendment does."""


@then('"us-ice-out-of-our-faces" allows the disclosure')
@then('"us-ice-out-of-our-faces" itself discloses')
@then('"us-ice-out-of-our-faces" must disclose')
@then('"us-ice-out-of-our-faces" may disclose but need not')
@then('"us-ice-out-of-our-faces" leaves it to the owner')
@then('"us-ice-out-of-our-faces" refuses the disclosure')
@then('"us-ice-out-of-our-faces" must not disclose')
@then('"us-ice-out-of-our-faces" has no ground to disclose')
@then('"us-ice-out-of-our-faces" cannot disclose')
@then('"us-ice-out-of-our-faces" does not govern the request')
@then('"us-ice-out-of-our-faces" needs more facts')
@then('"us-ice-out-of-our-faces" discloses all that was requested')
@then('"us-ice-out-of-our-faces" discloses only a part')
@then('"us-ice-out-of-our-faces" allows')
@then('"us-ice-out-of-our-faces" discloses')
@then('"us-ice-out-of-our-faces" refuses')
@then('the answer under "us-ice-out-of-our-faces" is contested')
@then('the answer under "us-ice-out-of-our-faces" is settled')
@then('under "us-ice-out-of-our-faces" these duties follow')
@then('under "us-ice-out-of-our-faces" no duties follow')
def expect_of_us_ice_out_of_our_faces():
    """What us-ice-out-of-our-faces does."""


@then('"us-sca" allows the disclosure')
@then('"us-sca" itself discloses')
@then('"us-sca" must disclose')
@then('"us-sca" may disclose but need not')
@then('"us-sca" leaves it to the owner')
@then('"us-sca" refuses the disclosure')
@then('"us-sca" must not disclose')
@then('"us-sca" has no ground to disclose')
@then('"us-sca" cannot disclose')
@then('"us-sca" does not govern the request')
@then('"us-sca" needs more facts')
@then('"us-sca" discloses all that was requested')
@then('"us-sca" discloses only a part')
@then('"us-sca" allows')
@then('"us-sca" discloses')
@then('"us-sca" refuses')
@then('the answer under "us-sca" is contested')
@then('the answer under "us-sca" is settled')
@then('under "us-sca" these duties follow')
@then('under "us-sca" no duties follow')
def expect_of_us_sca():
    """What us-sca does."""


@then('"us-sca-business-model" allows the disclosure')
@then('"us-sca-business-model" itself discloses')
@then('"us-sca-business-model" must disclose')
@then('"us-sca-business-model" may disclose but need not')
@then('"us-sca-business-model" leaves it to the owner')
@then('"us-sca-business-model" refuses the disclosure')
@then('"us-sca-business-model" must not disclose')
@then('"us-sca-business-model" has no ground to disclose')
@then('"us-sca-business-model" cannot disclose')
@then('"us-sca-business-model" does not govern the request')
@then('"us-sca-business-model" needs more facts')
@then('"us-sca-business-model" discloses all that was requested')
@then('"us-sca-business-model" discloses only a part')
@then('"us-sca-business-model" allows')
@then('"us-sca-business-model" discloses')
@then('"us-sca-business-model" refuses')
@then('the answer under "us-sca-business-model" is contested')
@then('the answer under "us-sca-business-model" is settled')
@then('under "us-sca-business-model" these duties follow')
@then('under "us-sca-business-model" no duties follow')
def expect_of_us_sca_business_model():
    """What us-sca-business-model does."""


@then('"ut-data-privacy" allows the disclosure')
@then('"ut-data-privacy" itself discloses')
@then('"ut-data-privacy" must disclose')
@then('"ut-data-privacy" may disclose but need not')
@then('"ut-data-privacy" leaves it to the owner')
@then('"ut-data-privacy" refuses the disclosure')
@then('"ut-data-privacy" must not disclose')
@then('"ut-data-privacy" has no ground to disclose')
@then('"ut-data-privacy" cannot disclose')
@then('"ut-data-privacy" does not govern the request')
@then('"ut-data-privacy" needs more facts')
@then('"ut-data-privacy" discloses all that was requested')
@then('"ut-data-privacy" discloses only a part')
@then('"ut-data-privacy" allows')
@then('"ut-data-privacy" discloses')
@then('"ut-data-privacy" refuses')
@then('the answer under "ut-data-privacy" is contested')
@then('the answer under "ut-data-privacy" is settled')
@then('under "ut-data-privacy" these duties follow')
@then('under "ut-data-privacy" no duties follow')
def expect_of_ut_data_privacy():
    """What ut-data-privacy does."""


@then('"ut-data-privacy-2026" allows the disclosure')
@then('"ut-data-privacy-2026" itself discloses')
@then('"ut-data-privacy-2026" must disclose')
@then('"ut-data-privacy-2026" may disclose but need not')
@then('"ut-data-privacy-2026" leaves it to the owner')
@then('"ut-data-privacy-2026" refuses the disclosure')
@then('"ut-data-privacy-2026" must not disclose')
@then('"ut-data-privacy-2026" has no ground to disclose')
@then('"ut-data-privacy-2026" cannot disclose')
@then('"ut-data-privacy-2026" does not govern the request')
@then('"ut-data-privacy-2026" needs more facts')
@then('"ut-data-privacy-2026" discloses all that was requested')
@then('"ut-data-privacy-2026" discloses only a part')
@then('"ut-data-privacy-2026" allows')
@then('"ut-data-privacy-2026" discloses')
@then('"ut-data-privacy-2026" refuses')
@then('the answer under "ut-data-privacy-2026" is contested')
@then('the answer under "ut-data-privacy-2026" is settled')
@then('under "ut-data-privacy-2026" these duties follow')
@then('under "ut-data-privacy-2026" no duties follow')
def expect_of_ut_data_privacy_2026():
    """What ut-data-privacy-2026 does."""


@then('"vt-13-232" allows the disclosure')
@then('"vt-13-232" itself discloses')
@then('"vt-13-232" must disclose')
@then('"vt-13-232" may disclose but need not')
@then('"vt-13-232" leaves it to the owner')
@then('"vt-13-232" refuses the disclosure')
@then('"vt-13-232" must not disclose')
@then('"vt-13-232" has no ground to disclose')
@then('"vt-13-232" cannot disclose')
@then('"vt-13-232" does not govern the request')
@then('"vt-13-232" needs more facts')
@then('"vt-13-232" discloses all that was requested')
@then('"vt-13-232" discloses only a part')
@then('"vt-13-232" allows')
@then('"vt-13-232" discloses')
@then('"vt-13-232" refuses')
@then('the answer under "vt-13-232" is contested')
@then('the answer under "vt-13-232" is settled')
@then('under "vt-13-232" these duties follow')
@then('under "vt-13-232" no duties follow')
def expect_of_vt_13_232():
    """What vt-13-232 does."""


@then('"warrant-or-order-providers" allows the disclosure')
@then('"warrant-or-order-providers" itself discloses')
@then('"warrant-or-order-providers" must disclose')
@then('"warrant-or-order-providers" may disclose but need not')
@then('"warrant-or-order-providers" leaves it to the owner')
@then('"warrant-or-order-providers" refuses the disclosure')
@then('"warrant-or-order-providers" must not disclose')
@then('"warrant-or-order-providers" has no ground to disclose')
@then('"warrant-or-order-providers" cannot disclose')
@then('"warrant-or-order-providers" does not govern the request')
@then('"warrant-or-order-providers" needs more facts')
@then('"warrant-or-order-providers" discloses all that was requested')
@then('"warrant-or-order-providers" discloses only a part')
@then('"warrant-or-order-providers" allows')
@then('"warrant-or-order-providers" discloses')
@then('"warrant-or-order-providers" refuses')
@then('the answer under "warrant-or-order-providers" is contested')
@then('the answer under "warrant-or-order-providers" is settled')
@then('under "warrant-or-order-providers" these duties follow')
@then('under "warrant-or-order-providers" no duties follow')
def expect_of_warrant_or_order_providers():
    """What warrant-or-order-providers does."""
