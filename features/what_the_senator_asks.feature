@us
Feature: What the senator asks, case by case
  Senator Markey asked in 2022 for a judge's warrant, as for any search of private property, or the owner's
  leave. A danger is no exception, for a judge can be asked at once. His bill would bar federal agencies
  from searching for faces. None of it is law.

  Background:
    Given an ordinary police request

  Rule: A warrant is a judge's, valid, particular, and covers what is asked

    @derived @M21
    Scenario Outline: Police served <paper>, from <issuer>, <validity>, which <names>, and the request <reach>
      Given police served <paper>
      And the process was issued by <issuer>
      And the process is <validity>
      And the process <names>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime | outcome   | mode   | ground   | scope   |
        | markey | <outcome> | <mode> | <ground> | <scope> |
      And under "markey" no duties follow

      Examples: A warrant
        | paper                | issuer  | validity          | names                          | reach                    | outcome | mode | ground            | scope        |
        | a search warrant     | a judge | valid on its face | names the camera and the hours | stays within its purpose | allow   | must | search_warrant    | as_requested |
        | an emergency warrant | a judge | valid on its face | names the camera and the hours | stays within its purpose | allow   | must | emergency_warrant | as_requested |

      Examples: Something is amiss
        | paper                | issuer       | validity              | names                               | reach                                | outcome | mode | ground | scope |
        | a search warrant     | a prosecutor | valid on its face     | names the camera and the hours      | stays within its purpose             | refuse  |      | -      | -     |
        | a search warrant     | a judge      | not valid on its face | names the camera and the hours      | stays within its purpose             | refuse  |      | -      | -     |
        | a search warrant     | a judge      | valid on its face     | names no particular camera or hours | stays within its purpose             | refuse  |      | -      | -     |
        | a search warrant     | a judge      | valid on its face     | names the camera and the hours      | asks for more than its purpose needs | refuse  |      | -      | -     |
        | a search warrant     | a judge      | valid on its face     | names the camera and the hours      | is too vague to find any footage     | refuse  |      | -      | -     |
        | an emergency warrant | police alone | valid on its face     | names the camera and the hours      | stays within its purpose             | refuse  |      | -      | -     |
        | an emergency warrant | a prosecutor | valid on its face     | names the camera and the hours      | stays within its purpose             | refuse  |      | -      | -     |
        | an emergency warrant | a judge      | not valid on its face | names the camera and the hours      | stays within its purpose             | refuse  |      | -      | -     |
        | an emergency warrant | a judge      | valid on its face     | names no particular camera or hours | stays within its purpose             | refuse  |      | -      | -     |
        | an emergency warrant | a judge      | valid on its face     | names the camera and the hours      | asks for more than its purpose needs | refuse  |      | -      | -     |
        | an emergency warrant | a judge      | valid on its face     | names the camera and the hours      | is too vague to find any footage     | refuse  |      | -      | -     |

    @derived
    Scenario Outline: <whom> holds <paper>
      Given the request comes from <whom>
      And police served <paper>
      When police request the footage
      Then the regimes decide
        | regime | outcome   | mode   |
        | markey | <outcome> | <mode> |

      Examples:
        | whom                    | paper                | outcome | mode |
        | a federal agency        | a search warrant     | allow   | must |
        | a state agency          | a search warrant     | allow   | must |
        | local police            | a search warrant     | allow   | must |
        | a federal agency        | an emergency warrant | allow   | must |
        | a state agency          | an emergency warrant | allow   | must |
        | local police            | an emergency warrant | allow   | must |
        | a party to a civil suit | a search warrant     | refuse  |      |
        | a party to a civil suit | an emergency warrant | refuse  |      |

    @derived
    Scenario Outline: An impostor holds what looks like <paper>
      Given police served <paper>
      And the requester's identity has not been verified
      When police request the footage
      Then "markey" refuses the disclosure

      Examples:
        | paper                |
        | a search warrant     |
        | an emergency warrant |

    # He spoke of footage and did not name another way to private data than a warrant.
    @derived @contested
    Scenario Outline: <paper> for <what>
      Given police served <paper>
      And police want <what>
      When police request the account records
      Then the regimes decide
        | regime | outcome | mode      | contested |
        | markey | refuse  | no_ground | yes       |

      Examples:
        | paper                               | what                              |
        | a subpoena                          | the subscriber's name and address |
        | a subpoena                          | the locations of devices          |
        | a court order that is not a warrant | the subscriber's name and address |
        | a court order that is not a warrant | the locations of devices          |

  Rule: In danger, too, it is for a judge

    @derived @M04 @M21
    Scenario Outline: <danger>, and police ask the company
      Given <danger>
      And waiting for legal process would come too late
      When police request the footage
      Then the regimes decide
        | regime | outcome | mode   | ground |
        | markey | refuse  | <mode> | -      |

      Examples:
        | danger                                           | mode      |
        | a person is in danger of death                   | must_not  |
        | a person is in danger of serious physical injury | must_not  |
        | a person's health or security is in danger       | no_ground |
        | only property is in danger                       | no_ground |

    @derived @M04 @M21
    Scenario: In danger of death a subpoena for a name is no judge's warrant either
      Given a person is in danger of death
      And police served a subpoena
      And police want the subscriber's name and address
      When police request the account records
      Then "markey" must not disclose

  Rule: The owner agrees

    @derived
    Scenario Outline: <route>, <answer>: <who>, <checked>
      Given <route>
      And <answer>
      And the answer is <who>
      And it was <checked> who answered
      When police request the footage
      Then the regimes decide
        | regime | outcome   | mode   | ground   | scope   |
        | markey | <outcome> | <mode> | <ground> | <scope> |

      Examples: The owner's leave
        | route                            | answer            | who                 | checked  | outcome | mode  | ground  | scope        |
        | police knock on the owner's door | consent was given | the account owner's | verified | allow   | owner | consent | as_requested |
        | the request goes to the provider | consent was given | the account owner's | verified | allow   | may   | consent | as_requested |

      Examples: None, or another's
        | route                            | answer                               | who                                            | checked      | outcome | mode      | ground | scope |
        | police knock on the owner's door | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was refused                  | the account owner's                            | verified     | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was given                    | that of the person in possession of the camera | verified     | refuse  | no_ground | -      | -     |
        | police knock on the owner's door | consent was given                    | that of a person who was filmed                | verified     | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given                    | the account owner's                            | not verified | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given and then withdrawn | the account owner's                            | verified     | refuse  | no_ground | -      | -     |
        | the request goes to the provider | consent was given                    | that of a person who was filmed                | verified     | refuse  | no_ground | -      | -     |

    @derived @contested
    Scenario: A shared user agrees, and what he would say of that is not known
      Given consent was given
      And the answer is that of a shared user of the camera
      When police request the footage
      Then the regimes decide
        | regime | outcome | mode      | contested |
        | markey | refuse  | no_ground | yes       |

  Rule: No federal agency searches for a face

    @derived @M23
    Scenario Outline: The owner hands over, and <whom> wants <what>
      Given the request comes from <whom>
      And police want <what>
      And police knock on the owner's door
      And consent was given
      When police ask the owner for the footage
      Then the regimes decide
        | regime | outcome   | mode   |
        | markey | <outcome> | <mode> |

      Examples:
        | whom                    | what                                  | outcome | mode     |
        | a federal agency        | a face searched for in the recordings | refuse  | must_not |
        | a federal agency        | the video                             | allow   | owner    |
        | a federal agency        | the audio                             | allow   | owner    |
        | a federal agency        | the video with its audio              | allow   | owner    |
        | a federal agency        | a still image                         | allow   | owner    |
        | a federal agency        | to watch the live stream              | allow   | owner    |
        | a federal agency        | the subscriber's name and address     | allow   | owner    |
        | a federal agency        | the locations of devices              | allow   | owner    |
        | a state agency          | a face searched for in the recordings | allow   | owner    |
        | local police            | a face searched for in the recordings | allow   | owner    |
        | foreign police          | a face searched for in the recordings | allow   | owner    |
        | a party to a civil suit | a face searched for in the recordings | allow   | owner    |
        | a private person        | a face searched for in the recordings | allow   | owner    |
