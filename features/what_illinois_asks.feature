@us @illinois
Feature: What Illinois asks of its police
  Illinois's Act forbids its police to take data from household devices, but for a warrant, a call for
  help about whoever uses the device, a person who was taken, and consent. Whether a doorbell's video is
  such data is contested today; a bill of 2026 would settle that it is.

  Rule: The Act binds Illinois's own agencies

    @derived @contested
    Scenario Outline: <whom> asks, whom the Act <binds>
      Given an ordinary police request
      And the request comes from <whom>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | contested   |
        | il-phpa   | <outcome> | <mode> | <contested> |
        | il-sb3278 | <outcome> | <mode> | no          |

      Examples:
        | whom                    | binds         | outcome      | mode     | contested |
        | local police            | binds         | refuse       | must_not | yes       |
        | a state agency          | binds         | refuse       | must_not | yes       |
        | a federal agency        | does not bind | not_governed | -        | no        |
        | foreign police          | does not bind | not_governed | -        | no        |
        | a party to a civil suit | does not bind | not_governed | -        | no        |
        | a private person        | does not bind | not_governed | -        | no        |

    @derived
    Scenario: An impostor's warrant is no agency's
      Given an ordinary police request
      And police served a search warrant
      And the requester's identity has not been verified
      When police request the footage
      Then "il-phpa" does not govern the request
      And "il-sb3278" does not govern the request

  Rule: A warrant is a judge's, and valid

    @derived @contested
    Scenario Outline: Police served <paper>, issued by <issuer> and <validity>
      Given an ordinary police request
      And police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   | contested |
        | il-phpa   | <outcome> | <mode> | <ground> | <scope> | yes       |
        | il-sb3278 | <outcome> | <mode> | <ground> | <scope> | no        |

      Examples: A warrant
        | paper                | issuer  | validity          | outcome | mode | ground            | scope        |
        | a search warrant     | a judge | valid on its face | allow   | must | search_warrant    | as_requested |
        | an emergency warrant | a judge | valid on its face | allow   | must | emergency_warrant | as_requested |

      Examples: Anything less
        | paper                               | issuer       | validity              | outcome | mode     | ground | scope |
        | a search warrant                    | a prosecutor | valid on its face     | refuse  | must_not | -      | -     |
        | a search warrant                    | a judge      | not valid on its face | refuse  | must_not | -      | -     |
        | an emergency warrant                | police alone | valid on its face     | refuse  | must_not | -      | -     |
        | an emergency warrant                | a prosecutor | valid on its face     | refuse  | must_not | -      | -     |
        | an emergency warrant                | a judge      | not valid on its face | refuse  | must_not | -      | -     |
        | a court order that is not a warrant | a judge      | valid on its face     | refuse  | must_not | -      | -     |
        | a subpoena                          | a judge      | valid on its face     | refuse  | must_not | -      | -     |

    # Nothing is obtained where a copy is only kept.
    @derived
    Scenario: A preservation request is not the Act's matter
      Given an ordinary police request
      And police served a preservation request
      When police request the footage
      Then "il-phpa" does not govern the request
      And "il-sb3278" does not govern the request

    # Whether names, addresses and places are household data is open, with the bill or without it.
    @derived @contested
    Scenario Outline: A subpoena (<validity>) for <what>
      Given an ordinary police request
      And police served a subpoena
      And the process is <validity>
      And police want <what>
      When police request the account records
      Then the regimes decide
        | regime    | outcome | mode     | contested   |
        | il-phpa   | refuse  | must_not | yes         |
        | il-sb3278 | refuse  | must_not | <contested> |

      Examples:
        | what                              | validity          | contested |
        | the subscriber's name and address | valid on its face | yes       |
        | the locations of devices          | valid on its face | yes       |
        | the video                         | valid on its face | no        |
        | the audio                         | valid on its face | no        |
        | the video with its audio          | valid on its face | no        |
        | a still image                     | valid on its face | no        |

  Rule: The owner agrees, or whoever has the device

    @derived @contested
    Scenario Outline: <route>, <answer>: <who>
      Given an ordinary police request
      And <route>
      And <answer>
      And the answer is <who>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   | contested |
        | il-phpa   | <outcome> | <mode> | <ground> | <scope> | yes       |
        | il-sb3278 | <outcome> | <mode> | <ground> | <scope> | <open>    |

      Examples: Handed over
        | route                                             | answer            | who                                            | outcome | mode  | ground  | scope        | open |
        | police knock on the owner's door                  | consent was given | the account owner's                            | allow   | owner | consent | as_requested | no   |
        | police knock on the owner's door                  | consent was given | that of the person in possession of the camera | allow   | owner | consent | as_requested | no   |
        | police knock on the owner's door                  | consent was given | that of a shared user of the camera            | allow   | owner | consent | as_requested | yes  |
        | the request is a public post to the neighbourhood | consent was given | that of a shared user of the camera            | allow   | owner | consent | as_requested | yes  |
        | the request goes privately to the owner           | consent was given | that of a shared user of the camera            | allow   | owner | consent | as_requested | yes  |
        | the request is a public post to the neighbourhood | consent was given | the account owner's                            | allow   | owner | consent | as_requested | no   |
        | the request goes privately to the owner           | consent was given | the account owner's                            | allow   | owner | consent | as_requested | no   |

      Examples: Given by the provider
        | route                            | answer            | who                                            | outcome | mode | ground  | scope        | open |
        | the request goes to the provider | consent was given | the account owner's                            | allow   | may  | consent | as_requested | no   |
        | the request goes to the provider | consent was given | that of the person in possession of the camera | allow   | may  | consent | as_requested | no   |
        | the request goes to the provider | consent was given | that of a shared user of the camera            | allow   | may  | consent | as_requested | yes  |

      Examples: Not consent, or not theirs
        | route                            | answer                               | who                                 | outcome | mode     | ground | scope | open |
        | police knock on the owner's door | consent was given                    | that of a person who was filmed     | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | consent was refused                  | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | the request for consent was ignored  | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | no one was asked for consent         | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | consent was given and then withdrawn | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | consent was refused                  | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | the request for consent was ignored  | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | police knock on the owner's door | no one was asked for consent         | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | consent was given                    | that of a person who was filmed     | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | consent was given and then withdrawn | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | consent was refused                  | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | the request for consent was ignored  | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | no one was asked for consent         | the account owner's                 | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | consent was given and then withdrawn | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | consent was refused                  | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | the request for consent was ignored  | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |
        | the request goes to the provider | no one was asked for consent         | that of a shared user of the camera | refuse  | must_not | -      | -     | no   |

    @derived @contested
    Scenario Outline: Nobody checked who told the provider: <who>
      Given an ordinary police request
      And consent was given
      And it was not verified who answered
      And the answer is <who>
      When police request the footage
      Then "il-phpa" must not disclose
      And "il-sb3278" must not disclose

      Examples:
        | who                                            |
        | the account owner's                            |
        | that of the person in possession of the camera |
        | that of a shared user of the camera            |

    @derived @contested
    Scenario Outline: Consent comes with a duty: <route>, <who>
      Given an ordinary police request
      And <route>
      And consent was given
      And the answer is <who>
      And police served <paper>
      When police ask the owner for the footage
      Then under "il-phpa" these duties follow
        | who    | duty             | within |
        | agency | restrict_sharing | -      |
      And under "il-sb3278" these duties follow
        | who    | duty             | within |
        | agency | restrict_sharing | -      |

      Examples:
        | route                            | who                                 | paper            |
        | police knock on the owner's door | the account owner's                 | a subpoena       |
        | police knock on the owner's door | that of a shared user of the camera | a subpoena       |
        | police knock on the owner's door | the account owner's                 | a search warrant |
        | police knock on the owner's door | that of a shared user of the camera | a search warrant |

    @derived @contested
    Scenario Outline: What the provider gives by consent it gives safely, and no more than that (<who>, <what>)
      Given an ordinary police request
      And consent was given
      And the answer is <who>
      And police want <what>
      When police request the recordings
      Then under "il-phpa" these duties follow
        | who      | duty             | within |
        | agency   | restrict_sharing | -      |
        | provider | limit_scope      | -      |
        | provider | secure_transfer  | -      |
      And under "il-sb3278" these duties follow
        | who      | duty             | within |
        | agency   | restrict_sharing | -      |
        | provider | limit_scope      | -      |
        | provider | secure_transfer  | -      |

      Examples:
        | who                                 | what                     |
        | the account owner's                 | the video                |
        | that of a shared user of the camera | the video                |
        | the account owner's                 | to watch the live stream |
        | that of a shared user of the camera | to watch the live stream |

    @derived
    Scenario: A judge's emergency warrant comes before the owner's word
      Given an ordinary police request
      And police served an emergency warrant
      And consent was given
      When police request the footage
      Then the ground under "il-phpa" is an emergency warrant
      And the ground under "il-sb3278" is an emergency warrant
