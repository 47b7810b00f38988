@emergency @us
Feature: Ring's emergency test, condition by condition
  Danger of death or serious injury, imminent, no time for legal process, a complete form, and an
  account that Ring believes: where one of the five is missing there is no emergency answer, to
  whoever asks and whatever is asked for. Federal law asks for less.

  Rule: All five conditions

    Background:
      Given an ordinary police request
      And the danger is imminent
      And waiting for legal process would come too late
      And the emergency form is complete
      And the provider believes the account in good faith

    # That Ring cuts down an emergency request that asks for too much is inferred.
    @derived @contested @T01 @T40 @T51 @M01
    Scenario Outline: An emergency that meets the test (<who>, <what>, <reach>)
      Given <requester>
      And the provider's emergency route is open to foreign police
      And <danger>
      And <sought>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground    | scope   | contested   |
        | ring-2022                  | allow   | may       | emergency | <scope> | <contested> |
        | ring-2022-court-order-open | allow   | may       | emergency | <scope> | <contested> |
        | ring-2024                  | allow   | may       | emergency | <scope> | <contested> |
        | ring-support-page          | refuse  | no_ground | -         | -       | yes         |
      And under "ring-2022" these duties follow
        | who      | duty            | within |
        | provider | keep_record     |        |
        | provider | count_in_report |        |
      And under "ring-2024" these duties follow
        | who      | duty            | within |
        | provider | keep_record     |        |
        | provider | count_in_report |        |

      Examples:
        | who     | what            | reach    | requester                               | danger                                           | sought                                        | asked                                            | scope        | contested |
        | local   | video           | enough   | the request comes from local police     | a person is in danger of death                   | police want the video                         | the request stays within its purpose             | as_requested |           |
        | local   | a still         | enough   | the request comes from local police     | a person is in danger of death                   | police want a still image                     | the request stays within its purpose             | as_requested |           |
        | local   | a name          | enough   | the request comes from local police     | a person is in danger of death                   | police want the subscriber's name and address | the request stays within its purpose             | as_requested |           |
        | local   | places          | enough   | the request comes from local police     | a person is in danger of death                   | police want the locations of devices          | the request stays within its purpose             | as_requested |           |
        | federal | video           | enough   | the request comes from a federal agency | a person is in danger of serious physical injury | police want the video                         | the request stays within its purpose             | as_requested |           |
        | state   | video           | enough   | the request comes from a state agency   | a person is in danger of death                   | police want the video                         | the request stays within its purpose             | as_requested |           |
        | local   | video           | too much | the request comes from local police     | a person is in danger of death                   | police want the video                         | the request asks for more than its purpose needs | narrowed     |           |
        | federal | video           | too much | the request comes from a federal agency | a person is in danger of serious physical injury | police want the video                         | the request asks for more than its purpose needs | narrowed     |           |
        | state   | a still         | too much | the request comes from a state agency   | a person is in danger of death                   | police want a still image                     | the request asks for more than its purpose needs | narrowed     |           |
        | local   | a name          | too much | the request comes from local police     | a person is in danger of death                   | police want the subscriber's name and address | the request asks for more than its purpose needs | narrowed     |           |
        | local   | places          | too much | the request comes from local police     | a person is in danger of death                   | police want the locations of devices          | the request asks for more than its purpose needs | narrowed     |           |
        | local   | sound           | enough   | the request comes from local police     | a person is in danger of death                   | police want the audio                         | the request stays within its purpose             | as_requested | yes       |
        | federal | video and sound | enough   | the request comes from a federal agency | a person is in danger of serious physical injury | police want the video with its audio          | the request stays within its purpose             | as_requested | yes       |
        | state   | sound           | enough   | the request comes from a state agency   | a person is in danger of death                   | police want the audio                         | the request stays within its purpose             | as_requested | yes       |
        | local   | sound           | too much | the request comes from local police     | a person is in danger of death                   | police want the audio                         | the request asks for more than its purpose needs | narrowed     | yes       |
        | federal | video and sound | too much | the request comes from a federal agency | a person is in danger of serious physical injury | police want the video with its audio          | the request asks for more than its purpose needs | narrowed     | yes       |
        | state   | sound           | too much | the request comes from a state agency   | a person is in danger of death                   | police want the audio                         | the request asks for more than its purpose needs | narrowed     | yes       |
        | foreign | video           | enough   | the request comes from foreign police   | a person is in danger of death                   | police want the video                         | the request stays within its purpose             | as_requested | yes       |
        | foreign | sound           | enough   | the request comes from foreign police   | a person is in danger of serious physical injury | police want the audio                         | the request stays within its purpose             | as_requested | yes       |
        | foreign | video           | too much | the request comes from foreign police   | a person is in danger of death                   | police want the video                         | the request asks for more than its purpose needs | narrowed     | yes       |
        | foreign | sound           | too much | the request comes from foreign police   | a person is in danger of serious physical injury | police want the audio                         | the request asks for more than its purpose needs | narrowed     | yes       |

  Rule: One condition missing

    # Five columns for the five conditions: in each row one of them is not met.
    @derived @T05 @M04 @M16
    Scenario Outline: <missing> (<who>, <what>, <reach>)
      Given an ordinary police request
      And <requester>
      And the provider's emergency route is open to foreign police
      And <sought>
      And <asked>
      And <danger>
      And <strikes>
      And <time>
      And <form>
      And <belief>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      | ground | contested |
        | ring-2022                  | refuse  | no_ground | -      | no        |
        | ring-2022-court-order-open | refuse  | no_ground | -      | no        |
        | ring-2024                  | refuse  | no_ground | -      | no        |
        | ring-support-page          | refuse  | no_ground | -      | <page>    |

      Examples:
        | missing                                    | who     | what  | reach    | requester                             | sought                | asked                                            | danger                                     | strikes                    | time                                          | form                             | belief                                          | page |
        | Only property is in danger                 | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | only property is in danger                 | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | Someone's health is in danger, and no more | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | a person's health or security is in danger | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The danger is not about to strike          | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is not imminent | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | There is time to ask a judge               | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | there is time to wait for legal process       | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The form has gaps                          | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is incomplete | the provider believes the account in good faith | yes  |
        | No form was sent                           | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | no emergency form was sent       | the provider believes the account in good faith | yes  |
        | Ring does not believe it                   | local   | video | enough   | the request comes from local police   | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider does not believe the account       | yes  |
        | Only property is in danger                 | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | only property is in danger                 | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | no   |
        | Someone's health is in danger, and no more | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | a person's health or security is in danger | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | no   |
        | The danger is not about to strike          | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is not imminent | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | There is time to ask a judge               | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | there is time to wait for legal process       | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The form has gaps                          | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is incomplete | the provider believes the account in good faith | yes  |
        | No form was sent                           | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | no emergency form was sent       | the provider believes the account in good faith | yes  |
        | Ring does not believe it                   | local   | video | too much | the request comes from local police   | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider does not believe the account       | yes  |
        | Only property is in danger                 | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | only property is in danger                 | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | Someone's health is in danger, and no more | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | a person's health or security is in danger | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The danger is not about to strike          | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | a person is in danger of death             | the danger is not imminent | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | There is time to ask a judge               | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | there is time to wait for legal process       | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The form has gaps                          | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is incomplete | the provider believes the account in good faith | yes  |
        | No form was sent                           | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | no emergency form was sent       | the provider believes the account in good faith | yes  |
        | Ring does not believe it                   | local   | sound | enough   | the request comes from local police   | police want the audio | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider does not believe the account       | yes  |
        | Only property is in danger                 | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | only property is in danger                 | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | no   |
        | Someone's health is in danger, and no more | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | a person's health or security is in danger | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | no   |
        | The danger is not about to strike          | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | a person is in danger of death             | the danger is not imminent | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | There is time to ask a judge               | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | there is time to wait for legal process       | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The form has gaps                          | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is incomplete | the provider believes the account in good faith | yes  |
        | No form was sent                           | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | no emergency form was sent       | the provider believes the account in good faith | yes  |
        | Ring does not believe it                   | local   | sound | too much | the request comes from local police   | police want the audio | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider does not believe the account       | yes  |
        | Only property is in danger                 | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | only property is in danger                 | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | Someone's health is in danger, and no more | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | a person's health or security is in danger | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The danger is not about to strike          | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is not imminent | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | There is time to ask a judge               | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | there is time to wait for legal process       | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The form has gaps                          | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is incomplete | the provider believes the account in good faith | yes  |
        | No form was sent                           | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | no emergency form was sent       | the provider believes the account in good faith | yes  |
        | Ring does not believe it                   | foreign | video | enough   | the request comes from foreign police | police want the video | the request stays within its purpose             | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider does not believe the account       | yes  |
        | Only property is in danger                 | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | only property is in danger                 | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | no   |
        | Someone's health is in danger, and no more | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | a person's health or security is in danger | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | no   |
        | The danger is not about to strike          | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is not imminent | waiting for legal process would come too late | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | There is time to ask a judge               | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | there is time to wait for legal process       | the emergency form is complete   | the provider believes the account in good faith | yes  |
        | The form has gaps                          | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is incomplete | the provider believes the account in good faith | yes  |
        | No form was sent                           | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | no emergency form was sent       | the provider believes the account in good faith | yes  |
        | Ring does not believe it                   | foreign | video | too much | the request comes from foreign police | police want the video | the request asks for more than its purpose needs | a person is in danger of death             | the danger is imminent     | waiting for legal process would come too late | the emergency form is complete   | the provider does not believe the account       | yes  |

  Rule: Consent, and who gives it

    Background:
      Given an ordinary police request

    @derived @T07 @M07
    Scenario Outline: The account owner's checked consent, for <what>
      Given consent was given
      And <reach>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode  | ground  | scope        | contested   |
        | ring-2022                  | allow   | may   | consent | <scope>      | <contested> |
        | ring-2022-court-order-open | allow   | may   | consent | <scope>      | <contested> |
        | ring-support-page          | allow   | may   | consent | <scope>      | <contested> |
        | ring-2024                  | allow   | owner | consent | as_requested |             |
      And under "ring-2022" no duties follow

      Examples:
        | what             | reach                                            | scope        | contested |
        | what is needed   | the request stays within its purpose             | as_requested |           |
        | more than needed | the request asks for more than its purpose needs | narrowed     | yes       |

    @derived @T28 @T29 @M07
    Scenario Outline: A consent that does not open the recordings: <why> (<reach>)
      Given <consent>
      And <whose>
      And <checked>
      And <scope>
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode      | ground | contested   |
        | ring-2022 | refuse  | no_ground | -      | <contested> |
        | ring-2024 | refuse  | no_ground | -      | <contested> |

      Examples:
        | why                          | reach    | consent                              | whose                                                        | checked                          | scope                                            | contested |
        | nobody checked who answered  | enough   | consent was given                    | the answer is the account owner's                            | it was not verified who answered | the request stays within its purpose             | no        |
        | nobody checked who answered  | too much | consent was given                    | the answer is the account owner's                            | it was not verified who answered | the request asks for more than its purpose needs | no        |
        | the owner said no            | enough   | consent was refused                  | the answer is the account owner's                            | it was verified who answered     | the request stays within its purpose             | no        |
        | the owner said no            | too much | consent was refused                  | the answer is the account owner's                            | it was verified who answered     | the request asks for more than its purpose needs | no        |
        | the owner took it back       | enough   | consent was given and then withdrawn | the answer is the account owner's                            | it was verified who answered     | the request stays within its purpose             | no        |
        | the owner took it back       | too much | consent was given and then withdrawn | the answer is the account owner's                            | it was verified who answered     | the request asks for more than its purpose needs | no        |
        | the owner did not answer     | enough   | the request for consent was ignored  | the answer is the account owner's                            | it was verified who answered     | the request stays within its purpose             | no        |
        | the owner did not answer     | too much | the request for consent was ignored  | the answer is the account owner's                            | it was verified who answered     | the request asks for more than its purpose needs | no        |
        | nobody was asked             | too much | no one was asked for consent         | the answer is the account owner's                            | it was verified who answered     | the request asks for more than its purpose needs | no        |
        | a shared user said yes       | enough   | consent was given                    | the answer is that of a shared user of the camera            | it was verified who answered     | the request stays within its purpose             | yes       |
        | a shared user said yes       | too much | consent was given                    | the answer is that of a shared user of the camera            | it was verified who answered     | the request asks for more than its purpose needs | no        |
        | a shared user said no        | enough   | consent was refused                  | the answer is that of a shared user of the camera            | it was verified who answered     | the request stays within its purpose             | no        |
        | a shared user took it back   | enough   | consent was given and then withdrawn | the answer is that of a shared user of the camera            | it was verified who answered     | the request stays within its purpose             | no        |
        | a shared user did not answer | enough   | the request for consent was ignored  | the answer is that of a shared user of the camera            | it was verified who answered     | the request stays within its purpose             | no        |
        | a shared user was not asked  | enough   | no one was asked for consent         | the answer is that of a shared user of the camera            | it was verified who answered     | the request stays within its purpose             | no        |
        | a tenant said yes            | enough   | consent was given                    | the answer is that of the person in possession of the camera | it was verified who answered     | the request stays within its purpose             | no        |
        | a tenant said yes            | too much | consent was given                    | the answer is that of the person in possession of the camera | it was verified who answered     | the request asks for more than its purpose needs | no        |
        | someone filmed said yes      | enough   | consent was given                    | the answer is that of a person who was filmed                | it was verified who answered     | the request stays within its purpose             | no        |
        | someone filmed said yes      | too much | consent was given                    | the answer is that of a person who was filmed                | it was verified who answered     | the request asks for more than its purpose needs | no        |

    @derived @T28 @T29 @M07
    Scenario Outline: Asked at the door, <who> gives the clip, which is not the owner's sharing
      Given police knock on the owner's door
      And consent was given
      And <whose>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode      | ground | contested   |
        | ring-2022 | refuse  | no_ground | -      | <contested> |
        | ring-2024 | refuse  | no_ground | -      | <contested> |

      Examples:
        | who           | whose                                                        | contested |
        | a shared user | the answer is that of a shared user of the camera            | yes       |
        | a tenant      | the answer is that of the person in possession of the camera | no        |
        | a passer-by   | the answer is that of a person who was filmed                | no        |

    @derived @M07 @M16
    Scenario: An owner may give the clip to whoever says to be police
      Given police knock on the owner's door
      And the requester's identity has not been verified
      And consent was given
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode  | ground  |
        | ring-2022 | allow   | owner | consent |
        | ring-2024 | allow   | owner | consent |

  Rule: What the guidelines do not speak of

    @derived @contested @T41 @T61
    Scenario Outline: A warrant for <what>
      Given an ordinary police request
      And police served a search warrant
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime    | outcome | mode      | ground |
        | ring-2022 | refuse  | no_ground | -      |
        | ring-2024 | refuse  | no_ground | -      |

      Examples:
        | what                | sought                                            |
        | a live view         | police want to watch the live stream              |
        | a search for a face | police want a face searched for in the recordings |
