@us
Feature: Consent under the Fourth Amendment
  Whoever has authority over a camera can let police have what it recorded: its owner, or a co-user with
  authority of their own. What a co-user's word is worth once the owner objects is contested.

  Background:
    Given an ordinary police request

  Rule: Someone with authority agrees

    @derived
    Scenario Outline: <route>, <answer>: <who> (<checked>), who has <authority>
      Given police served a preservation request
      And <route>
      And <answer>
      And the answer is <who>
      And it was <checked> who answered
      And the shared user has <authority> over the camera
      When police request the footage
      Then the regimes decide
        | regime              | outcome   | mode   | ground   | scope   |
        | us-fourth-amendment | <outcome> | <mode> | <ground> | <scope> |

      Examples: Consent that counts
        | route                                             | answer            | who                                 | checked      | authority    | outcome | mode  | ground  | scope        |
        | police knock on the owner's door                  | consent was given | the account owner's                 | verified     | no authority | allow   | owner | consent | as_requested |
        | police knock on the owner's door                  | consent was given | that of a shared user of the camera | not verified | authority    | allow   | owner | consent | as_requested |
        | the request is a public post to the neighbourhood | consent was given | that of a shared user of the camera | verified     | authority    | allow   | owner | consent | as_requested |
        | the request goes privately to the owner           | consent was given | that of a shared user of the camera | verified     | authority    | allow   | owner | consent | as_requested |
        | the request goes to the provider                  | consent was given | the account owner's                 | verified     | no authority | allow   | may   | consent | as_requested |
        | the request goes to the provider                  | consent was given | that of a shared user of the camera | verified     | authority    | allow   | may   | consent | as_requested |

      Examples: None that counts
        | route                            | answer                               | who                                 | checked      | authority    | outcome | mode      | ground | scope |
        | police knock on the owner's door | consent was given                    | that of a shared user of the camera | verified     | no authority | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was given                    | that of a person who was filmed     | verified     | authority    | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's                 | verified     | authority    | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was refused                  | the account owner's                 | verified     | authority    | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was given and then withdrawn | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was refused                  | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | no one was asked for consent         | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | the request for consent was ignored  | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given                    | the account owner's                 | not verified | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given                    | that of a shared user of the camera | not verified | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given                    | that of a shared user of the camera | verified     | no authority | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given                    | that of a person who was filmed     | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given and then withdrawn | the account owner's                 | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was refused                  | the account owner's                 | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given and then withdrawn | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was refused                  | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | no one was asked for consent         | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |
        | the request goes to the provider | the request for consent was ignored  | that of a shared user of the camera | verified     | authority    | refuse  | no_ground | -      | -     |

    # What was read does not say whether a co-user's word counts once the owner objects.
    @derived @contested
    Scenario Outline: <route>, the owner objects, and the answer is <who> (<answer>), who has <authority>
      Given <route>
      And <answer>
      And the answer is <who>
      And the account owner objects
      And the shared user has <authority> over the camera
      And police served <paper>
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode   | contested   |
        | us-fourth-amendment | refuse  | <mode> | <contested> |

      Examples:
        | route                            | answer              | who                                 | authority    | paper                  | mode      | contested |
        | the request goes to the provider | consent was given   | that of a shared user of the camera | authority    | a preservation request | no_ground | yes       |
        | police knock on the owner's door | consent was given   | that of a shared user of the camera | authority    | a preservation request | no_ground | yes       |
        | the request goes to the provider | consent was given   | that of a shared user of the camera | no authority | a preservation request | no_ground | no        |
        | the request goes to the provider | consent was given   | that of a person who was filmed     | authority    | a preservation request | no_ground | no        |
        | the request goes to the provider | consent was refused | that of a shared user of the camera | authority    | a preservation request | no_ground | no        |

    @derived
    Scenario Outline: <fact>, and the ground is <ground>
      Given consent was given
      And <route>
      And <fact>
      When police ask the owner for the footage
      Then the ground under "us-fourth-amendment" is <ground>

      Examples:
        | route                            | fact                                          | ground               |
        | the request goes to the provider | police served a search warrant                | a search warrant     |
        | the request goes to the provider | police served an emergency warrant            | an emergency warrant |
        | the request goes to the provider | police want to watch the live stream          | consent              |
        | the request goes to the provider | a person is in danger of death                | consent              |
        | police knock on the owner's door | police served a search warrant                | consent              |
        | police knock on the owner's door | police want the subscriber's name and address | consent              |

    # A co-user's word that was not given, and the same with the owner against it: a bare request is left.
    @derived @contested
    Scenario Outline: The owner objects, and <answer>: <who>
      Given <answer>
      And the answer is <who>
      And the account owner objects
      And the shared user has authority over the camera
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode | ground    | contested |
        | us-fourth-amendment | allow   | may  | voluntary | yes       |

      Examples:
        | answer                               | who                                 |
        | no one was asked for consent         | that of a shared user of the camera |
        | the request for consent was ignored  | that of a shared user of the camera |
        | consent was given and then withdrawn | that of a shared user of the camera |

    @derived
    Scenario Outline: Nobody objects, and nobody checked who answered: <who>
      Given consent was given
      And the answer is <who>
      And it was not verified who answered
      And the shared user has authority over the camera
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode | ground    |
        | us-fourth-amendment | allow   | may  | voluntary |

      Examples:
        | who                                 |
        | that of a shared user of the camera |
        | the account owner's                 |

    @derived
    Scenario: A co-user hands over at the door, and the name with it
      Given police knock on the owner's door
      And consent was given
      And the answer is that of a shared user of the camera
      And the shared user has authority over the camera
      And police want the subscriber's name and address
      When police ask the owner for the footage
      Then "us-fourth-amendment" leaves it to the owner

    @derived
    Scenario: A co-user with authority lets police watch live
      Given consent was given
      And the answer is that of a shared user of the camera
      And the shared user has authority over the camera
      And police want to watch the live stream
      When police request the recordings
      Then the ground under "us-fourth-amendment" is consent

    @derived
    Scenario: The co-user agrees, the owner objects, and someone may die
      Given consent was given
      And the answer is that of a shared user of the camera
      And the shared user has authority over the camera
      And the account owner objects
      And a person is in danger of death
      And waiting for legal process would come too late
      When police request the footage
      Then the ground under "us-fourth-amendment" is an emergency
