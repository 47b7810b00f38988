@stories
Feature: False accounts and other stories
  Is what police say true? No text that was read settles that. Federal law and the companies ask what the
  provider believes, Vermont, Illinois and Maine what the officer believes, the Fourth Amendment what was
  known at the time. So a regime decides by what is claimed: a lie that is well told has the answer of the
  truth, and the first part of this page shows who would be fooled, and who would not and why. Whoever
  never answers without a judge is fooled only where the judge is.
  Where a text asks for more than a claim, as Canada's does (it wants somebody who needs the footage
  because of an emergency), no answer is expected of a false account. The other parts tell
  what else happens at a door: somebody lost, a driver who fled, somebody in hiding, a former partner.

  Rule: A swatting call

    Background:
      Given an ordinary police request
      And police are dealing with a hostage-taking
      And a person is in danger of death
      And the danger is imminent
      And the person at risk has been identified
      And waiting for legal process would come too late
      And a warrant could not be had in time
      And the footage is the only possible source

    @derived @T02 @M02 @M03
    Scenario Outline: A caller tells of a hostage, the provider believes it, and the call is <call>
      Given the emergency form is complete
      And the provider believes the account in good faith
      And <the account>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode | ground    |
        | ring-2022                  | allow   | may  | emergency |
        | ring-2022-court-order-open | allow   | may  | emergency |
        | ring-2024                  | allow   | may  | emergency |
        | google-nest-2022           | allow   | may  | emergency |
        | us-sca                     | allow   | may  | emergency |
        | us-fourth-amendment        | allow   |      | emergency |
        | ca-calecpa                 | allow   |      |           |
        | california-2022            | allow   | may  |           |
        | il-phpa                    | allow   |      | emergency |
        | me-16-641                  | allow   |      | emergency |
        | vt-13-232                  | allow   |      | emergency |
        | uk                         | allow   | may  | voluntary |
        | markey                     | refuse  |      | -         |

      Examples:
        | call   | the account                            |
        | real   | what police say of the matter is true  |
        | a hoax | what police say of the matter is false |

    @derived @T02 @M03 @M17
    Scenario Outline: What the belief of the provider stops, true or not, here <call>
      Given the emergency form is complete
      And the provider does not believe the account
      And <the account>
      When police request the footage
      Then the regimes decide
        | regime           | outcome |
        | ring-2022        | refuse  |
        | ring-2024        | refuse  |
        | google-nest-2022 | refuse  |
        | us-sca           | refuse  |
        | california-2022  | refuse  |
        | markey           | refuse  |

      Examples:
        | call        | the account                            |
        | a hoax      | what police say of the matter is false |
        | a real call | what police say of the matter is true  |

    @derived @T03 @M21
    Scenario: A judge by telephone, who hears the officer under oath, is fooled as well
      Given what police say of the matter is false
      And the officer swears to the facts
      And a judge issued an emergency warrant by telephone
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground            |
        | ring-2022        | allow   | must | emergency_warrant |
        | ring-2024        | allow   | must | emergency_warrant |
        | google-nest-2022 | allow   | must | emergency_warrant |
        | us-sca           | allow   | must | emergency_warrant |
        | california-2022  | allow   | must | emergency_warrant |
        | il-phpa          | allow   | must | emergency_warrant |
        | vt-13-232        | allow   | must | emergency_warrant |
        | markey           | allow   | must | emergency_warrant |

    @derived @california @duties
    Scenario: California looks afterwards: the judge finds that there was no emergency
      Given the emergency form is complete
      And the provider believes the account in good faith
      And what police say of the matter is false
      And the request is made on 2022-07-05
      When police request the footage
      And the footage is disclosed on 2022-07-05
      And police ask a court to approve what was done on 2022-07-07
      And the judge finds that there was no emergency on 2022-07-11
      And police destroy the footage on 2022-07-11
      Then under "ca-calecpa" the agency has asked a court to approve what was done in time
      And under "ca-calecpa" the agency has destroyed the footage in time

  Rule: An officer with a private motive

    @derived @T01 @M17
    Scenario: An officer says that a former partner is in danger, and wants to see who visits her
      Given an ordinary police request
      And police are investigating domestic violence
      And what police say of the matter is a pretext
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode     | ground    |
        | ring-2022                  | allow   | may      | emergency |
        | ring-2022-court-order-open | allow   | may      | emergency |
        | ring-2024                  | allow   | may      | emergency |
        | google-nest-2022           | allow   | may      | emergency |
        | us-sca                     | allow   | may      | emergency |
        | uk                         | allow   | may      | voluntary |
        | il-phpa                    | refuse  | must_not | -         |
        | markey                     | refuse  |          | -         |

    @derived @T06 @M07
    Scenario: Without a danger to tell of the same officer gets nothing from a company
      Given an ordinary police request
      And police are investigating domestic violence
      And what police say of the matter is a pretext
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode      |
        | ring-2022        | refuse  | no_ground |
        | ring-2024        | refuse  | no_ground |
        | google-nest-2022 | refuse  | no_ground |
        | us-sca           | refuse  | must_not  |
        | california-2022  | refuse  |           |
        | il-phpa          | refuse  | must_not  |
        | markey           | refuse  |           |

  Rule: A man with dementia has walked out into the frost

    Background:
      Given an ordinary police request
      And police are looking for a missing person
      And the person at risk has been identified
      And a person is in danger of serious physical injury
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith

    @derived @T13 @M04
    Scenario Outline: The neighbour's doorbell may have seen him, and the danger <is it imminent>
      Given <imminence>
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode     | ground    |
        | ring-2022        | <ring>  |          |           |
        | ring-2024        | <ring>  |          |           |
        | google-nest-2022 | allow   | may      | emergency |
        | us-sca           | allow   | may      | emergency |
        | uk               | allow   | may      | voluntary |
        | canada-pipeda    | allow   | may      | emergency |
        | il-phpa          | refuse  | must_not | -         |
        | markey           | refuse  |          | -         |

      Examples:
        | is it imminent  | imminence                  | ring   |
        | is imminent     | the danger is imminent     | allow  |
        | is not imminent | the danger is not imminent | refuse |

    @derived @illinois @T13
    Scenario: It is his own doorbell, and his family has called for help: then Illinois opens too
      Given the danger is imminent
      And someone called for emergency help about the camera's user
      When police request the footage
      Then "il-phpa" may disclose but need not
      And the ground under "il-phpa" is a call for emergency help
      And "us-sca" may disclose but need not
      And "markey" refuses the disclosure

  Rule: A driver has killed somebody and fled

    Background:
      Given an ordinary police request
      And police are investigating a death on the road
      And a suspect is at large
      And the device watches the owner's own home

    @derived @contested @T08 @M07 @M25
    Scenario: The driver is at large, but nobody is in danger any more
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode      | ground    | contested |
        | ring-2022        | refuse  | no_ground | -         |           |
        | ring-2024        | refuse  | no_ground | -         |           |
        | google-nest-2022 | refuse  | no_ground | -         |           |
        | us-sca           | refuse  | must_not  | -         |           |
        | california-2022  | refuse  |           | -         |           |
        | il-phpa          | refuse  | must_not  | -         |           |
        | canada-pipeda    | refuse  |           | -         |           |
        | markey           | refuse  |           | -         |           |
        | uk               | allow   | may       | voluntary | yes       |

    @derived @T63
    Scenario: Police go from door to door, and an owner hands the clip over
      Given police knock on the owner's door
      And consent was given
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode  | ground  |
        | ring-2022 | allow   | owner | consent |
        | ring-2024 | allow   | owner | consent |
        | markey    | allow   | owner | consent |

    @derived @T16 @M21
    Scenario: A judge's warrant brings it from the company
      Given police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground         |
        | ring-2022        | allow   | must | search_warrant |
        | ring-2024        | allow   | must | search_warrant |
        | google-nest-2022 | allow   | must | search_warrant |
        | us-sca           | allow   | must | search_warrant |
        | california-2022  | allow   | must | search_warrant |
        | il-phpa          | allow   | must | search_warrant |
        | markey           | allow   | must | search_warrant |

  Rule: A burglar is in the house and the owner is hiding

    Background:
      Given an ordinary police request
      And police are investigating a home burglary
      And the owner is the victim
      And the person at risk has been identified
      And a person is in danger of serious physical injury
      And the danger is imminent
      And waiting for legal process would come too late
      And a suspect is at large
      And someone called for emergency help about the camera's user
      And the provider believes the account in good faith

    @derived @T01 @T13 @M02
    Scenario Outline: The owner has called for help and <what the officer does>
      Given <the form>
      And <the telling>
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground         |
        | ring-2022        | <ring>  |      |                |
        | ring-2024        | <ring>  |      |                |
        | google-nest-2022 | allow   | may  | emergency      |
        | us-sca           | allow   | may  | emergency      |
        | il-phpa          | allow   | may  | emergency_call |
        | canada-pipeda    | allow   | may  | emergency      |
        | uk               | allow   | may  | voluntary      |
        | markey           | refuse  |      | -              |

      Examples:
        | what the officer does                           | the form                         | the telling                                        | ring   |
        | the officer sends the form                      | the emergency form is complete   | police describe what has happened on the form      | allow  |
        | the officer tells it by telephone               | no emergency form was sent       | police describe what has happened outside the form | refuse |
        | the officer sends half a form and tells no more | the emergency form is incomplete | police do not describe what has happened           | refuse |

    @derived @T07 @M07
    Scenario: The owner whispers a yes into the telephone
      Given consent was given
      When police request the footage
      Then the regimes decide
        | regime           | outcome | ground  |
        | ring-2022        | allow   | consent |
        | google-nest-2022 | allow   |         |
        | us-sca           | allow   |         |
        | markey           | allow   | consent |

  Rule: A former partner's house

    Background:
      Given an ordinary police request
      And police are investigating stalking
      And the owner is a suspect
      And the device watches another person's home

    @derived @T30 @M07
    Scenario: He left her a doorbell and kept the account; police bring nothing
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode      | ground |
        | ring-2022        | refuse  | no_ground | -      |
        | ring-2024        | refuse  | no_ground | -      |
        | google-nest-2022 | refuse  | no_ground | -      |
        | us-sca           | refuse  | must_not  | -      |
        | california-2022  | refuse  |           | -      |
        | il-phpa          | refuse  | must_not  | -      |
        | markey           | refuse  |           | -      |

    @derived @T28 @illinois
    Scenario: She, in whose house it hangs, agrees
      Given consent was given
      And the answer is that of the person in possession of the camera
      When police request the footage
      Then the regimes decide
        | regime    | outcome | ground  |
        | il-phpa   | allow   | consent |
        | ring-2022 | refuse  | -       |
        | markey    | refuse  | -       |

    @derived @T16
    Scenario: With a warrant it does not matter whose account it is
      Given police served a search warrant
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode | ground         |
        | ring-2022        | allow   | must | search_warrant |
        | google-nest-2022 | allow   | must | search_warrant |
        | us-sca           | allow   | must | search_warrant |
        | california-2022  | allow   | must | search_warrant |
        | markey           | allow   | must | search_warrant |
