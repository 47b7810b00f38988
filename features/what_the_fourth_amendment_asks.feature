@us
Feature: What the Fourth Amendment asks of those who govern
  Police who compel recordings need a judge's warrant that names what it covers, unless someone with
  authority agrees or an emergency leaves no time. Private parties and foreign police it does not restrain.
  What a provider hands over of its own will is its own act, though how far that goes is contested.

  Background:
    Given an ordinary police request

  Rule: It restrains government in the United States

    @derived @contested
    Scenario Outline: <whom> asks
      Given the request comes from <whom>
      When police request the footage
      Then the regimes decide
        | regime              | outcome   | mode   | ground   | contested   |
        | us-fourth-amendment | <outcome> | <mode> | <ground> | <contested> |

      Examples:
        | whom                    | outcome      | mode | ground    | contested |
        | a federal agency        | allow        | may  | voluntary | yes       |
        | a state agency          | allow        | may  | voluntary | yes       |
        | local police            | allow        | may  | voluntary | yes       |
        | foreign police          | not_governed | -    | -         |           |
        | a party to a civil suit | not_governed | -    | -         |           |
        | a private person        | not_governed | -    | -         |           |

    @derived
    Scenario Outline: An impostor <how>
      Given the requester's identity has not been verified
      And <what>
      When police request the footage
      Then "us-fourth-amendment" does not govern the request

      Examples:
        | how                                | what                           |
        | asks                               | no legal process was served    |
        | holds what looks like a warrant    | police served a search warrant |
        | knocks at the door and is given it | consent was given              |

    @derived @contested
    Scenario Outline: The provider, asked for <what>, with <paper>
      Given police want <what>
      And <served>
      When police request the recordings
      Then the regimes decide
        | regime              | outcome   | mode   | ground   | scope   | contested   |
        | us-fourth-amendment | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples: Asked for no more than a favour
        | what                                  | paper    | served                      | outcome      | mode      | ground    | scope        | contested |
        | the video                             | no paper | no legal process was served | allow        | may       | voluntary | as_requested | yes       |
        | the audio                             | no paper | no legal process was served | allow        | may       | voluntary | as_requested | yes       |
        | the video with its audio              | no paper | no legal process was served | allow        | may       | voluntary | as_requested | yes       |
        | a still image                         | no paper | no legal process was served | allow        | may       | voluntary | as_requested | yes       |
        | the locations of devices              | no paper | no legal process was served | allow        | may       | voluntary | as_requested | yes       |
        | to watch the live stream              | no paper | no legal process was served | refuse       | no_ground | -         | -            | yes       |
        | a face searched for in the recordings | no paper | no legal process was served | refuse       | no_ground | -         | -            | yes       |
        | the subscriber's name and address     | no paper | no legal process was served | not_governed | -         | -         | -            |           |

      Examples: Compelled without a warrant
        | what                              | paper         | served                                            | outcome      | mode     | ground | scope | contested |
        | the video                         | a subpoena    | police served a subpoena                          | refuse       | must_not | -      | -     | no        |
        | the audio                         | a subpoena    | police served a subpoena                          | refuse       | must_not | -      | -     | no        |
        | the video with its audio          | a subpoena    | police served a subpoena                          | refuse       | must_not | -      | -     | no        |
        | a still image                     | a subpoena    | police served a subpoena                          | refuse       | must_not | -      | -     | no        |
        | the locations of devices          | a subpoena    | police served a subpoena                          | refuse       | must_not | -      | -     | yes       |
        | the video                         | a court order | police served a court order that is not a warrant | refuse       | must_not | -      | -     | no        |
        | the locations of devices          | a court order | police served a court order that is not a warrant | refuse       | must_not | -      | -     | yes       |
        | the subscriber's name and address | a subpoena    | police served a subpoena                          | not_governed | -        | -      | -     |           |

      Examples: With a warrant
        | what                     | paper                | served                             | outcome | mode | ground            | scope        | contested |
        | the video                | a search warrant     | police served a search warrant     | allow   | must | search_warrant    | as_requested | no        |
        | the locations of devices | a search warrant     | police served a search warrant     | allow   | must | search_warrant    | as_requested | no        |
        | the video                | an emergency warrant | police served an emergency warrant | allow   | must | emergency_warrant | as_requested | no        |
        | the locations of devices | an emergency warrant | police served an emergency warrant | allow   | must | emergency_warrant | as_requested | no        |

    @derived
    Scenario Outline: <paper> from <issuer>, <validity>, which <names>
      Given police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      And the process <names>
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode     | ground |
        | us-fourth-amendment | refuse  | must_not | -      |

      Examples:
        | paper                | issuer       | validity              | names                               |
        | a search warrant     | a prosecutor | valid on its face     | names the camera and the hours      |
        | a search warrant     | a judge      | not valid on its face | names the camera and the hours      |
        | a search warrant     | a judge      | valid on its face     | names no particular camera or hours |
        | an emergency warrant | police alone | valid on its face     | names the camera and the hours      |
        | an emergency warrant | a prosecutor | valid on its face     | names the camera and the hours      |
        | an emergency warrant | a judge      | not valid on its face | names the camera and the hours      |
        | an emergency warrant | a judge      | valid on its face     | names no particular camera or hours |

    @derived
    Scenario Outline: A copy is only kept, and the provider <offers> the footage of its own accord
      Given police served a preservation request
      And the provider <offers> the footage of its own accord
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode      | ground |
        | us-fourth-amendment | refuse  | no_ground | -      |

      Examples:
        | offers         |
        | offers         |
        | does not offer |

    @derived
    Scenario: No one has asked, and the provider comes to police
      Given the provider offers the footage of its own accord
      When police request the footage
      Then the regimes decide
        | regime              | outcome | mode | ground    | scope        | contested |
        # What the next row tells apart is whether anybody asked the provider.
        # exigent: ignore EX306
        | us-fourth-amendment | allow   | may  | voluntary | as_requested | no        |

    @derived
    Scenario Outline: A subpoena for the video, and the provider <offers> it of its own accord
      Given police served a subpoena
      And the provider <offers> the footage of its own accord
      When police request the footage
      Then "us-fourth-amendment" must not disclose

      Examples:
        | offers         |
        | offers         |
        | does not offer |

    @derived
    Scenario Outline: <paper> for the name and address is not this rule's matter
      Given police served <paper>
      And police want the subscriber's name and address
      When police request the account records
      Then "us-fourth-amendment" does not govern the request

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    @derived
    Scenario: The places of devices are kept, and nothing is compelled
      Given police served a preservation request
      And police want the locations of devices
      When police request the account records
      Then the regimes decide
        | regime              | outcome | mode      | contested |
        | us-fourth-amendment | refuse  | no_ground | no        |

    @derived
    Scenario Outline: Asked by <route>, an owner is no provider that volunteers
      Given <what happens>
      And the provider offers the footage of its own accord
      When police ask the owner for the footage
      Then the regimes decide
        | regime              | outcome | mode      |
        | us-fourth-amendment | refuse  | no_ground |

      Examples:
        | route            | what happens                                      |
        | a knock          | police knock on the owner's door                  |
        | a public post    | the request is a public post to the neighbourhood |
        | a private letter | the request goes privately to the owner           |

  Rule: An emergency that leaves no time for a judge

    @derived
    Scenario Outline: <danger>, <urgency>, a warrant <in time>, the request <reach>
      Given police served a preservation request
      And <danger>
      And <urgency>
      And a warrant <in time>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime              | outcome   | mode   | ground   | scope   |
        | us-fourth-amendment | <outcome> | <mode> | <ground> | <scope> |

      Examples: No time
        | danger                                           | urgency                                       | in time                  | reach                                | outcome | mode | ground    | scope        |
        | a person is in danger of death                   | waiting for legal process would come too late | could be had in time     | stays within its purpose             | allow   | may  | emergency | as_requested |
        | a person is in danger of death                   | there is time to wait for legal process       | could not be had in time | stays within its purpose             | allow   | may  | emergency | as_requested |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | could be had in time     | stays within its purpose             | allow   | may  | emergency | as_requested |
        | a person is in danger of death                   | waiting for legal process would come too late | could be had in time     | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |
        | a person is in danger of death                   | there is time to wait for legal process       | could not be had in time | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |
        | a person is in danger of serious physical injury | waiting for legal process would come too late | could be had in time     | asks for more than its purpose needs | allow   | may  | emergency | narrowed     |

      Examples: No emergency
        | danger                                     | urgency                                       | in time              | reach                                | outcome | mode      | ground | scope |
        | a person's health or security is in danger | waiting for legal process would come too late | could be had in time | stays within its purpose             | refuse  | no_ground | -      | -     |
        | only property is in danger                 | waiting for legal process would come too late | could be had in time | stays within its purpose             | refuse  | no_ground | -      | -     |
        | no one is in danger                        | waiting for legal process would come too late | could be had in time | stays within its purpose             | refuse  | no_ground | -      | -     |
        | a person is in danger of death             | there is time to wait for legal process       | could be had in time | stays within its purpose             | refuse  | no_ground | -      | -     |
        | a person's health or security is in danger | waiting for legal process would come too late | could be had in time | asks for more than its purpose needs | refuse  | no_ground | -      | -     |
        | only property is in danger                 | waiting for legal process would come too late | could be had in time | asks for more than its purpose needs | refuse  | no_ground | -      | -     |
        | no one is in danger                        | waiting for legal process would come too late | could be had in time | asks for more than its purpose needs | refuse  | no_ground | -      | -     |
        | a person is in danger of death             | there is time to wait for legal process       | could be had in time | asks for more than its purpose needs | refuse  | no_ground | -      | -     |

    @derived @contested
    Scenario Outline: In an emergency police want <what>, and the request <reach>
      Given a person is in danger of death
      And waiting for legal process would come too late
      And police want <what>
      And the request <reach>
      When police request the recordings
      Then the regimes decide
        | regime              | outcome | mode      | contested |
        | us-fourth-amendment | refuse  | no_ground | yes       |

      Examples:
        | what                                  | reach                                |
        | to watch the live stream              | stays within its purpose             |
        | a face searched for in the recordings | stays within its purpose             |
        | to watch the live stream              | asks for more than its purpose needs |
        | a face searched for in the recordings | asks for more than its purpose needs |
