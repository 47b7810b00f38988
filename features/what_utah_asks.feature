@us @utah
Feature: What Utah asks of its police
  Utah asks for a judge's warrant on probable cause, a subpoena for a subscriber's records, or the owner's
  consent. The Act was rewritten on 6 May 2026; what was not read since then is taken to be as it was, and
  so both texts answer alike here.

  Rule: The Act binds Utah's own agencies

    @derived
    Scenario Outline: <whom> asks, whom the Act <binds>
      Given an ordinary police request
      And the request comes from <whom>
      When police request the footage
      Then the regimes decide
        | regime               | outcome   | mode   |
        | ut-data-privacy      | <outcome> | <mode> |
        | ut-data-privacy-2026 | <outcome> | <mode> |

      Examples:
        | whom                    | binds         | outcome      | mode     |
        | local police            | binds         | refuse       | must_not |
        | a state agency          | binds         | refuse       | must_not |
        | a federal agency        | does not bind | not_governed | -        |
        | foreign police          | does not bind | not_governed | -        |
        | a party to a civil suit | does not bind | not_governed | -        |
        | a private person        | does not bind | not_governed | -        |

  Rule: A warrant is a judge's, and valid

    @derived
    Scenario Outline: Police served <paper>, issued by <issuer> and <validity>
      Given an ordinary police request
      And police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      When police request the footage
      Then the regimes decide
        | regime               | outcome   | mode   | ground   | scope   |
        | ut-data-privacy      | <outcome> | <mode> | <ground> | <scope> |
        | ut-data-privacy-2026 | <outcome> | <mode> | <ground> | <scope> |

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
    Scenario Outline: A preservation request is not the Act's matter, whoever agrees (<who>)
      Given an ordinary police request
      And police served a preservation request
      And consent was given
      And it was not verified who answered
      And the answer is <who>
      And police want <what>
      When police request the footage
      Then "ut-data-privacy" does not govern the request
      And "ut-data-privacy-2026" does not govern the request

      Examples:
        | who                                 | what                     |
        | the account owner's                 | the video                |
        | that of a shared user of the camera | the video                |
        | the account owner's                 | the locations of devices |

    @derived
    Scenario Outline: For <what>, police served <paper>, which is <validity>
      Given an ordinary police request
      And police served <paper>
      And the process is <validity>
      And police want <what>
      When police request the account records
      Then the regimes decide
        | regime               | outcome   | mode   | ground   | scope   |
        | ut-data-privacy      | <outcome> | <mode> | <ground> | <scope> |
        | ut-data-privacy-2026 | <outcome> | <mode> | <ground> | <scope> |

      Examples: A subscriber's records
        | what                              | paper                | validity          | outcome | mode | ground            | scope        |
        | the subscriber's name and address | a subpoena           | valid on its face | allow   | must | subpoena          | as_requested |
        | the subscriber's name and address | a search warrant     | valid on its face | allow   | must | search_warrant    | as_requested |
        | the subscriber's name and address | an emergency warrant | valid on its face | allow   | must | emergency_warrant | as_requested |
        | the locations of devices          | a search warrant     | valid on its face | allow   | must | search_warrant    | as_requested |

      Examples: Too little for what is sought
        | what                                  | paper                               | validity              | outcome      | mode     | ground | scope |
        | the subscriber's name and address     | a subpoena                          | not valid on its face | refuse       | must_not | -      | -     |
        | the subscriber's name and address     | a search warrant                    | not valid on its face | refuse       | must_not | -      | -     |
        | the subscriber's name and address     | a court order that is not a warrant | valid on its face     | refuse       | must_not | -      | -     |
        | the subscriber's name and address     | a preservation request              | valid on its face     | not_governed | -        | -      | -     |
        | the locations of devices              | a subpoena                          | valid on its face     | refuse       | must_not | -      | -     |
        | the locations of devices              | a court order that is not a warrant | valid on its face     | refuse       | must_not | -      | -     |
        | the audio                             | a subpoena                          | valid on its face     | refuse       | must_not | -      | -     |
        | the video with its audio              | a subpoena                          | valid on its face     | refuse       | must_not | -      | -     |
        | a still image                         | a subpoena                          | valid on its face     | refuse       | must_not | -      | -     |
        | to watch the live stream              | a subpoena                          | valid on its face     | refuse       | must_not | -      | -     |
        | a face searched for in the recordings | a subpoena                          | valid on its face     | refuse       | must_not | -      | -     |

    @derived
    Scenario Outline: A bare request for <what> is refused
      Given an ordinary police request
      And police want <what>
      When police request the account records
      Then "ut-data-privacy" must not disclose
      And "ut-data-privacy-2026" must not disclose

      Examples:
        | what                              |
        | the video                         |
        | the subscriber's name and address |
        | the locations of devices          |

  Rule: The owner agrees

    # Whose consent counts beside the owner's was not read; the others are refused on the safe side.
    @derived
    Scenario Outline: <route>, <answer>: <who>, <checked>
      Given an ordinary police request
      And <route>
      And <answer>
      And the answer is <who>
      And it was <checked> who answered
      When police request the footage
      Then the regimes decide
        | regime               | outcome   | mode   | ground   | scope   |
        | ut-data-privacy      | <outcome> | <mode> | <ground> | <scope> |
        | ut-data-privacy-2026 | <outcome> | <mode> | <ground> | <scope> |
      And under "ut-data-privacy" no duties follow
      And under "ut-data-privacy-2026" no duties follow

      Examples: The owner's consent
        | route                            | answer            | who                 | checked      | outcome | mode  | ground  | scope        |
        | police knock on the owner's door | consent was given | the account owner's | verified     | allow   | owner | consent | as_requested |
        | police knock on the owner's door | consent was given | the account owner's | not verified | allow   | owner | consent | as_requested |
        | the request goes to the provider | consent was given | the account owner's | verified     | allow   | may   | consent | as_requested |

      Examples: None, or another's
        | route                            | answer                               | who                                            | checked      | outcome | mode     | ground | scope |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | police knock on the owner's door | consent was refused                  | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | police knock on the owner's door | the request for consent was ignored  | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | police knock on the owner's door | no one was asked for consent         | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | police knock on the owner's door | consent was given                    | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     |
        | police knock on the owner's door | consent was given                    | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     |
        | police knock on the owner's door | consent was given                    | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     |
        | the request goes to the provider | consent was given                    | the account owner's                            | not verified | refuse  | must_not | -      | -     |
        | the request goes to the provider | consent was given                    | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     |
        | the request goes to the provider | consent was given                    | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     |
        | the request goes to the provider | consent was given                    | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     |
        | the request goes to the provider | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | the request goes to the provider | consent was refused                  | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | the request goes to the provider | the request for consent was ignored  | the account owner's                            | verified     | refuse  | must_not | -      | -     |

    @derived
    Scenario: The owner hands over at the door what a warrant would have opened
      Given an ordinary police request
      And police knock on the owner's door
      And consent was given
      And police served a search warrant
      When police ask the owner for the footage
      Then "ut-data-privacy" leaves it to the owner
      And "ut-data-privacy-2026" leaves it to the owner

    @derived
    Scenario: A subpoena for a subscriber's records compels, whatever the owner said
      Given an ordinary police request
      And police served a subpoena
      And police want the subscriber's name and address
      And consent was given
      When police request the account records
      Then the ground under "ut-data-privacy" is a subpoena
      And the ground under "ut-data-privacy-2026" is a subpoena

    @derived
    Scenario: The owner's word opens all that is asked for, also in an emergency
      Given an ordinary police request
      And consent was given
      And a person is in danger of death
      And the danger is imminent
      And waiting for legal process would come too late
      And the request asks for more than its purpose needs
      When police request the footage
      Then the regimes decide
        | regime               | outcome | mode | ground  | scope        |
        | ut-data-privacy      | allow   | may  | consent | as_requested |
        | ut-data-privacy-2026 | allow   | may  | consent | as_requested |
