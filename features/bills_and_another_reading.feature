@us
Feature: Two bills, and another reading of the federal Act
  A bill would keep federal agencies from searching for faces and cost states that allow it their grants. A
  Californian bill would let camera companies give no one access without the customer's written consent. And
  a court of appeal has read the federal Act as leaving out a provider that uses what it stores.

  Background:
    Given an ordinary police request

  Rule: The bill on face recognition binds federal agencies, and no one else

    @derived @M23
    Scenario Outline: <whom> wants <what>
      Given the request comes from <whom>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime                       | outcome   | mode   |
        | us-biometric-moratorium-bill | <outcome> | <mode> |
      And under "us-biometric-moratorium-bill" no duties follow

      Examples: A search for a face
        | whom                    | what                                  | outcome      | mode     |
        | a federal agency        | a face searched for in the recordings | refuse       | must_not |
        | foreign police          | a face searched for in the recordings | not_governed | -        |
        | a party to a civil suit | a face searched for in the recordings | not_governed | -        |
        | a private person        | a face searched for in the recordings | not_governed | -        |

      Examples: Footage as such
        | whom             | what                              | outcome      | mode |
        | a federal agency | the video                         | not_governed | -    |
        | a federal agency | the audio                         | not_governed | -    |
        | a federal agency | the video with its audio          | not_governed | -    |
        | a federal agency | a still image                     | not_governed | -    |
        | a federal agency | to watch the live stream          | not_governed | -    |
        | a federal agency | the subscriber's name and address | not_governed | -    |
        | a federal agency | the locations of devices          | not_governed | -    |
        | local police     | the video                         | not_governed | -    |
        | local police     | the audio                         | not_governed | -    |
        | local police     | the video with its audio          | not_governed | -    |
        | local police     | a still image                     | not_governed | -    |
        | local police     | to watch the live stream          | not_governed | -    |
        | local police     | the subscriber's name and address | not_governed | -    |
        | local police     | the locations of devices          | not_governed | -    |

    @derived @M23
    Scenario Outline: <whom> searches for a face, and goes without certain federal grants
      Given the request comes from <whom>
      And police want a face searched for in the recordings
      When police request the recordings
      Then "us-biometric-moratorium-bill" does not govern the request
      And under "us-biometric-moratorium-bill" these duties follow
        | who    | duty         | within                         |
        | agency | forgo_grants | until it has a like moratorium |

      Examples:
        | whom           |
        | a state agency |
        | local police   |

    @derived @M16 @M23
    Scenario Outline: An impostor who passes for <whom> is no agency, and has no grants to lose
      Given the request comes from <whom>
      And police want a face searched for in the recordings
      And the requester's identity has not been verified
      When police request the recordings
      Then "us-biometric-moratorium-bill" does not govern the request
      And under "us-biometric-moratorium-bill" no duties follow

      Examples:
        | whom             |
        | a federal agency |
        | a state agency   |
        | local police     |

  Rule: California's bill of 2026 asks for the customer's written consent

    @derived
    Scenario Outline: <route>, and police want <what>
      Given <route>
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome   | mode   |
        | ca-ab2062 | <outcome> | <mode> |

      Examples: An owner is asked
        | route                                             | what      | outcome      | mode |
        | police knock on the owner's door                  | the video | not_governed | -    |
        | the request is a public post to the neighbourhood | the video | not_governed | -    |
        | the request goes privately to the owner           | the video | not_governed | -    |

      Examples: The company is asked
        | route                            | what                                  | outcome      | mode     |
        | the request goes to the provider | the video                             | refuse       | must_not |
        | the request goes to the provider | the audio                             | refuse       | must_not |
        | the request goes to the provider | the video with its audio              | refuse       | must_not |
        | the request goes to the provider | a still image                         | refuse       | must_not |
        | the request goes to the provider | to watch the live stream              | refuse       | must_not |
        | the request goes to the provider | a face searched for in the recordings | refuse       | must_not |
        | the request goes to the provider | the subscriber's name and address     | not_governed | -        |
        | the request goes to the provider | the locations of devices              | not_governed | -        |

    # What the bill excepts for legal process was not read, and the law that compels decides.
    @derived
    Scenario Outline: Police served <paper>, which is <validity>
      Given police served <paper>
      And the process is <validity>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | ca-ab2062 | <outcome> | <mode> |

      Examples:
        | paper                               | validity              | outcome      | mode     |
        | a subpoena                          | valid on its face     | not_governed | -        |
        | a court order that is not a warrant | valid on its face     | not_governed | -        |
        | a search warrant                    | valid on its face     | not_governed | -        |
        | an emergency warrant                | valid on its face     | not_governed | -        |
        | a preservation request              | valid on its face     | not_governed | -        |
        | a subpoena                          | not valid on its face | refuse       | must_not |
        | a court order that is not a warrant | not valid on its face | refuse       | must_not |
        | a search warrant                    | not valid on its face | refuse       | must_not |
        | an emergency warrant                | not valid on its face | refuse       | must_not |

    @derived
    Scenario Outline: <answer>: <who>, <checked>
      Given <answer>
      And the answer is <who>
      And it was <checked> who answered
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   |
        | ca-ab2062 | <outcome> | <mode> | <ground> | <scope> |

      Examples: The customer's consent
        | answer            | who                 | checked  | outcome | mode | ground  | scope        |
        | consent was given | the account owner's | verified | allow   | may  | consent | as_requested |

      Examples: None, or another's
        | answer                               | who                                            | checked      | outcome | mode     | ground | scope |
        | consent was given                    | the account owner's                            | not verified | refuse  | must_not | -      | -     |
        | consent was given                    | that of a shared user of the camera            | verified     | refuse  | must_not | -      | -     |
        | consent was given                    | that of the person in possession of the camera | verified     | refuse  | must_not | -      | -     |
        | consent was given                    | that of a person who was filmed                | verified     | refuse  | must_not | -      | -     |
        | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | the request for consent was ignored  | the account owner's                            | verified     | refuse  | must_not | -      | -     |
        | consent was refused                  | the account owner's                            | verified     | refuse  | must_not | -      | -     |

    @derived
    Scenario Outline: Consent was given, and <fact>
      Given consent was given
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   |
        | ca-ab2062 | <outcome> | <mode> |

      Examples:
        | fact                                 | outcome      | mode |
        | a person is in danger of death       | allow        | may  |
        | police served a search warrant       | not_governed | -    |
        | police served a preservation request | not_governed | -    |

  Rule: A provider that uses what it stores, as Snap's court read the federal Act

    @derived @contested
    Scenario Outline: <route>, <answer>: <who>
      Given the request is made on 2024-09-02
      And <route>
      And <answer>
      And the answer is <who>
      When police request the footage
      Then the regimes decide
        | regime                | outcome   | mode   | ground   | scope   | contested   |
        | us-sca-business-model | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples: Whoever uses the camera was never bound
        | route                                             | answer            | who                                            | outcome | mode  | ground  | scope        | contested |
        | police knock on the owner's door                  | consent was given | the account owner's                            | allow   | owner | consent | as_requested | no        |
        | the request is a public post to the neighbourhood | consent was given | the account owner's                            | allow   | owner | consent | as_requested | no        |
        | the request goes privately to the owner           | consent was given | the account owner's                            | allow   | owner | consent | as_requested | no        |
        | police knock on the owner's door                  | consent was given | that of a shared user of the camera            | allow   | owner | consent | as_requested | no        |
        | police knock on the owner's door                  | consent was given | that of the person in possession of the camera | allow   | owner | consent | as_requested | no        |

      Examples: All else is for other law
        | route                            | answer                               | who                             | outcome      | mode | ground | scope | contested |
        | police knock on the owner's door | consent was given                    | that of a person who was filmed | not_governed | -    | -      | -     | yes       |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's             | not_governed | -    | -      | -     | yes       |
        | police knock on the owner's door | consent was refused                  | the account owner's             | not_governed | -    | -      | -     | yes       |
        | the request goes to the provider | consent was given                    | the account owner's             | not_governed | -    | -      | -     | yes       |
        | the request goes to the provider | no one was asked for consent         | the account owner's             | not_governed | -    | -      | -     | yes       |
