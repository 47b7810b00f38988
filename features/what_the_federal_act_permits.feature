@us
Feature: What the federal Act permits
  A provider may give what relates to an emergency that it believes in, to governments of the country; it may
  give with its subscriber's consent; and under an agreement between governments it may answer a foreign
  order. It need not. What the users of a camera do with a clip is theirs.

  Background:
    Given an ordinary police request

  Rule: An emergency that the provider believes in

    @derived
    Scenario Outline: <whom>: <danger>, <urgency>, the provider <belief>, the request <reach>
      Given the request comes from <whom>
      And <danger>
      And <urgency>
      And the provider <belief>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime | outcome | mode | ground    | scope   |
        | us-sca | allow   | may  | emergency | <scope> |
      And under "us-sca" these duties follow
        | who      | duty        | within |
        | provider | limit_scope | -      |

      Examples:
        | whom             | danger                                           | urgency                                       | belief                             | reach                                | scope        |
        | a federal agency | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             | as_requested |
        | a federal agency | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs | narrowed     |
        | a state agency   | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             | as_requested |
        | a state agency   | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs | narrowed     |
        | local police     | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             | as_requested |
        | local police     | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs | narrowed     |
        | local police     | a person is in danger of serious physical injury | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             | as_requested |
        | local police     | a person is in danger of serious physical injury | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs | narrowed     |

    @derived
    Scenario Outline: No emergency that the Act knows: <whom>, <danger>, <urgency>, the provider <belief>, the request <reach>
      Given the request comes from <whom>
      And <danger>
      And <urgency>
      And the provider <belief>
      And the request <reach>
      When police request the footage
      Then "us-sca" must not disclose

      Examples:
        | whom                    | danger                                     | urgency                                       | belief                             | reach                                |
        | local police            | a person's health or security is in danger | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             |
        | local police            | only property is in danger                 | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             |
        | local police            | no one is in danger                        | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             |
        | local police            | a person is in danger of death             | there is time to wait for legal process       | believes the account in good faith | stays within its purpose             |
        | local police            | a person is in danger of death             | waiting for legal process would come too late | does not believe the account       | stays within its purpose             |
        | a party to a civil suit | a person is in danger of death             | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             |
        | a private person        | a person is in danger of death             | waiting for legal process would come too late | believes the account in good faith | stays within its purpose             |
        | local police            | a person's health or security is in danger | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs |
        | local police            | only property is in danger                 | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs |
        | local police            | no one is in danger                        | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs |
        | local police            | a person is in danger of death             | there is time to wait for legal process       | believes the account in good faith | asks for more than its purpose needs |
        | local police            | a person is in danger of death             | waiting for legal process would come too late | does not believe the account       | asks for more than its purpose needs |
        | a party to a civil suit | a person is in danger of death             | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs |
        | a private person        | a person is in danger of death             | waiting for legal process would come too late | believes the account in good faith | asks for more than its purpose needs |

    # Nothing in (b)(8) speaks of what the request must name.
    @derived @contested
    Scenario: An emergency, and a request too vague to find any footage
      Given a person is in danger of death
      And waiting for legal process would come too late
      And the provider believes the account in good faith
      And the request is too vague to find any footage
      When police request the footage
      Then the regimes decide
        | regime | outcome | mode     | contested |
        | us-sca | refuse  | must_not | yes       |

    @derived @contested
    Scenario Outline: In an emergency <whom> wants <what>
      Given the request comes from <whom>
      And a person is in danger of death
      And waiting for legal process would come too late
      And the provider believes the account in good faith
      And police want <what>
      And the request <reach>
      And the requester's identity has <checked>
      When police request the recordings
      Then the regimes decide
        | regime | outcome   | mode   | ground   | contested   |
        | us-sca | <outcome> | <mode> | <ground> | <contested> |

      Examples:
        | whom                    | what                                  | reach                                | checked           | outcome      | mode      | ground    | contested |
        | local police            | the video                             | stays within its purpose             | been verified     | allow        | may       | emergency | no        |
        | local police            | the audio                             | stays within its purpose             | been verified     | allow        | may       | emergency | no        |
        | local police            | the video with its audio              | stays within its purpose             | been verified     | allow        | may       | emergency | no        |
        | local police            | a still image                         | stays within its purpose             | been verified     | allow        | may       | emergency | no        |
        | local police            | the subscriber's name and address     | stays within its purpose             | been verified     | allow        | may       | emergency | no        |
        | local police            | the locations of devices              | stays within its purpose             | been verified     | allow        | may       | emergency | no        |
        | local police            | to watch the live stream              | stays within its purpose             | been verified     | refuse       | no_ground | -         | yes       |
        | local police            | to watch the live stream              | asks for more than its purpose needs | been verified     | refuse       | no_ground | -         | yes       |
        | local police            | a face searched for in the recordings | stays within its purpose             | been verified     | refuse       | no_ground | -         | yes       |
        | local police            | a face searched for in the recordings | asks for more than its purpose needs | been verified     | refuse       | no_ground | -         | yes       |
        | foreign police          | the video                             | stays within its purpose             | been verified     | refuse       | must_not  | -         | yes       |
        | foreign police          | the video                             | asks for more than its purpose needs | been verified     | refuse       | must_not  | -         | yes       |
        | local police            | the video                             | stays within its purpose             | not been verified | refuse       | must_not  | -         | no        |
        | local police            | the video                             | asks for more than its purpose needs | not been verified | refuse       | must_not  | -         | no        |
        | a party to a civil suit | the subscriber's name and address     | stays within its purpose             | been verified     | not_governed | -         | -         | no        |
        | a party to a civil suit | the subscriber's name and address     | asks for more than its purpose needs | been verified     | not_governed | -         | -         | no        |

  Rule: Foreign police, with and without an agreement

    @derived
    Scenario Outline: <whom>: <paper>, which is <validity>; <agreement> covers the request
      Given the request comes from <whom>
      And <paper>
      And the process is <validity>
      And <agreement> covers the request
      When police request the footage
      Then the regimes decide
        | regime | outcome   | mode   | ground   | scope   | contested |
        | us-sca | <outcome> | <mode> | <ground> | <scope> |           |

      Examples:
        | whom                    | paper                                             | validity              | agreement              | outcome | mode     | ground      | scope        |
        | foreign police          | police served a court order that is not a warrant | valid on its face     | an executive agreement | allow   | may      | court_order | as_requested |
        | foreign police          | police served a search warrant                    | valid on its face     | an executive agreement | allow   | may      | court_order | as_requested |
        | foreign police          | police served an emergency warrant                | valid on its face     | an executive agreement | allow   | may      | court_order | as_requested |
        | foreign police          | police served a court order that is not a warrant | valid on its face     | no executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served a search warrant                    | valid on its face     | no executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served an emergency warrant                | valid on its face     | no executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served a subpoena                          | valid on its face     | no executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served a subpoena                          | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served a preservation request              | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | no legal process was served                       | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served a court order that is not a warrant | not valid on its face | an executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served a search warrant                    | not valid on its face | an executive agreement | refuse  | must_not | -           | -            |
        | foreign police          | police served an emergency warrant                | not valid on its face | an executive agreement | refuse  | must_not | -           | -            |
        | a party to a civil suit | police served a court order that is not a warrant | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | a party to a civil suit | police served a search warrant                    | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | a party to a civil suit | police served an emergency warrant                | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | a private person        | police served a court order that is not a warrant | valid on its face     | an executive agreement | refuse  | must_not | -           | -            |
        | a federal agency        | police served a search warrant                    | not valid on its face | an executive agreement | refuse  | must_not | -           | -            |
        | a state agency          | police served a search warrant                    | not valid on its face | an executive agreement | refuse  | must_not | -           | -            |
        | local police            | police served a search warrant                    | not valid on its face | an executive agreement | refuse  | must_not | -           | -            |

    @derived @contested
    Scenario Outline: A court order for the video by <whom>, and an agreement covers the request
      Given the request comes from <whom>
      And police served a court order that is not a warrant
      And an executive agreement covers the request
      When police request the footage
      Then "us-sca" must not disclose

      Examples:
        | whom             |
        | a federal agency |
        | a state agency   |
        | local police     |

    @derived
    Scenario: In an emergency an agreement still opens a foreign order
      Given the request comes from foreign police
      And police served a court order that is not a warrant
      And an executive agreement covers the request
      And a person is in danger of death
      And waiting for legal process would come too late
      And the provider believes the account in good faith
      When police request the footage
      Then the ground under "us-sca" is a court order

    @derived @contested
    Scenario Outline: Foreign police in an emergency: <danger>, <urgency>, the provider <belief>
      Given the request comes from foreign police
      And <danger>
      And <urgency>
      And the provider <belief>
      When police request the footage
      Then the regimes decide
        | regime | outcome | mode     | contested   |
        | us-sca | refuse  | must_not | <contested> |

      Examples:
        | danger                                           | urgency                                       | belief                             | contested |
        | a person is in danger of death                   | waiting for legal process would come too late | believes the account in good faith | yes       |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | believes the account in good faith | yes       |
        | a person's health or security is in danger       | waiting for legal process would come too late | believes the account in good faith | no        |
        | only property is in danger                       | waiting for legal process would come too late | believes the account in good faith | no        |
        | no one is in danger                              | waiting for legal process would come too late | believes the account in good faith | no        |
        | a person is in danger of death                   | there is time to wait for legal process       | believes the account in good faith | no        |
        | a person is in danger of death                   | waiting for legal process would come too late | does not believe the account       | no        |

  Rule: Consent is the subscriber's

    @derived @contested
    Scenario Outline: <route>, <answer>: <who> (<checked>)
      Given <route>
      And <answer>
      And the answer is <who>
      And it was <checked> who answered
      When police request the footage
      Then the regimes decide
        | regime | outcome   | mode   | ground   | scope   | contested   |
        | us-sca | <outcome> | <mode> | <ground> | <scope> | <contested> |
      And under "us-sca" no duties follow

      Examples: Handed over by whoever uses the camera
        | route                                             | answer            | who                                            | checked  | outcome | mode  | ground  | scope        | contested |
        | police knock on the owner's door                  | consent was given | the account owner's                            | verified | allow   | owner | consent | as_requested | no        |
        | police knock on the owner's door                  | consent was given | that of a shared user of the camera            | verified | allow   | owner | consent | as_requested | no        |
        | police knock on the owner's door                  | consent was given | that of the person in possession of the camera | verified | allow   | owner | consent | as_requested | no        |
        | the request is a public post to the neighbourhood | consent was given | the account owner's                            | verified | allow   | owner | consent | as_requested | no        |
        | the request goes privately to the owner           | consent was given | the account owner's                            | verified | allow   | owner | consent | as_requested | no        |

      Examples: Given by the provider
        | route                            | answer            | who                 | checked  | outcome | mode | ground  | scope        | contested |
        | the request goes to the provider | consent was given | the account owner's | verified | allow   | may  | consent | as_requested | no        |

      Examples: Another's consent, which is not settled
        | route                            | answer            | who                                            | checked  | outcome | mode     | ground | scope | contested |
        | the request goes to the provider | consent was given | that of a shared user of the camera            | verified | refuse  | must_not | -      | -     | yes       |
        | the request goes to the provider | consent was given | that of the person in possession of the camera | verified | refuse  | must_not | -      | -     | yes       |
        | the request goes to the provider | consent was given | that of a person who was filmed                | verified | refuse  | must_not | -      | -     | yes       |
        | police knock on the owner's door | consent was given | that of a person who was filmed                | verified | refuse  | must_not | -      | -     | yes       |

      Examples: No consent
        | route                            | answer                               | who                                            | checked      | outcome | mode     | ground | scope | contested |
        | the request goes to the provider | consent was given                    | the account owner's                            | not verified | refuse  | must_not | -      | -     | no        |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | must_not | -      | -     | no        |
        | police knock on the owner's door | consent was refused                  | the account owner's                            | verified     | refuse  | must_not | -      | -     | no        |
        | police knock on the owner's door | the request for consent was ignored  | the account owner's                            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was refused                  | the account owner's                            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | the request for consent was ignored  | the account owner's                            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was given and then withdrawn | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was given and then withdrawn | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was given and then withdrawn | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was refused                  | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was refused                  | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | consent was refused                  | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | the request for consent was ignored  | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | the request for consent was ignored  | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | the request for consent was ignored  | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | no one was asked for consent         | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | no one was asked for consent         | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     | no        |
        | the request goes to the provider | no one was asked for consent         | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     | no        |

    @derived
    Scenario Outline: Consent was given, and <fact>: the ground is <ground>
      Given consent was given
      And <route>
      And <fact>
      When police ask the owner for the footage
      Then the ground under "us-sca" is <ground>

      Examples:
        | route                            | fact                                 | ground           |
        | police knock on the owner's door | police served a search warrant       | consent          |
        | the request goes to the provider | police want to watch the live stream | consent          |
        | the request goes to the provider | police served a search warrant       | a search warrant |

    @derived
    Scenario: A subpoena for a name compels, whatever the owner said
      Given consent was given
      And police served a subpoena
      And police want the subscriber's name and address
      When police request the account records
      Then the ground under "us-sca" is a subpoena
