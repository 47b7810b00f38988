@consent @us
Feature: Other makers of cameras on consent
  None of the pages and statements that were read speaks of consent. Read here: whoever has
  authority over a Google camera can agree, at the other makers the account owner; and whoever is
  asked in person hands over what is theirs to give.

  Background:
    Given an ordinary police request

  Rule: Asked in person

    @derived @T43 @T63 @M07
    Scenario Outline: <who> hands the clip over at the door
      Given police knock on the owner's door
      And consent was given
      And <whose>
      And <authority>
      And <checked>
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome  | mode             | ground             | scope             |
        | google-nest-2022           | <google> | <mode>           | <ground>           | <scope>           |
        | warrant-or-order-providers | <others> | <mode of others> | <ground of others> | <scope of others> |

      Examples:
        | who                              | whose                                                        | authority                                        | checked                                        | google | mode      | ground  | scope        | others | mode of others | ground of others | scope of others |
        | The owner                        | the answer is the account owner's                            | the shared user has no authority over the camera | the requester's identity has been verified     | allow  | owner     | consent | as_requested | allow  | owner          | consent          | as_requested    |
        | The owner, to nobody knows whom, | the answer is the account owner's                            | the shared user has no authority over the camera | the requester's identity has not been verified | allow  | owner     | consent | as_requested | allow  | owner          | consent          | as_requested    |
        | A shared user with a say         | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | the requester's identity has been verified     | allow  | owner     | consent | as_requested | refuse | no_ground      | -                | -               |
        | A shared user without a say      | the answer is that of a shared user of the camera            | the shared user has no authority over the camera | the requester's identity has been verified     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | A tenant                         | the answer is that of the person in possession of the camera | the shared user has authority over the camera    | the requester's identity has been verified     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | Someone filmed                   | the answer is that of a person who was filmed                | the shared user has authority over the camera    | the requester's identity has been verified     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |

    @derived @T44 @M07
    Scenario Outline: Nothing is handed over at the door where <what>
      Given police knock on the owner's door
      And <consent>
      When police ask the owner for the footage
      Then the regimes decide
        | regime                     | outcome | mode      |
        | google-nest-2022           | refuse  | no_ground |
        | warrant-or-order-providers | refuse  | no_ground |

      Examples:
        | what                       | consent                              |
        | the owner takes back a yes | consent was given and then withdrawn |
        | the owner says no          | consent was refused                  |
        | nobody answers             | the request for consent was ignored  |

  Rule: The provider asked

    @derived @T07 @T28 @T29 @M07
    Scenario Outline: Of the provider police ask the clip, and <who> agrees
      Given the request goes to the provider
      And <consent>
      And <whose>
      And <authority>
      And <checked>
      When police request the footage
      Then the regimes decide
        | regime                     | outcome  | mode             | ground             | scope             |
        | google-nest-2022           | <google> | <mode>           | <ground>           | <scope>           |
        | warrant-or-order-providers | <others> | <mode of others> | <ground of others> | <scope of others> |

      Examples:
        | who                                 | consent                              | whose                                                        | authority                                        | checked                          | google | mode      | ground  | scope        | others | mode of others | ground of others | scope of others |
        | the owner                           | consent was given                    | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | allow  | may       | consent | as_requested | allow  | may            | consent          | as_requested    |
        | someone who says to be the owner    | consent was given                    | the answer is the account owner's                            | the shared user has no authority over the camera | it was not verified who answered | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | a shared user with a say            | consent was given                    | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | it was verified who answered     | allow  | may       | consent | as_requested | refuse | no_ground      | -                | -               |
        | an unchecked shared user with a say | consent was given                    | the answer is that of a shared user of the camera            | the shared user has authority over the camera    | it was not verified who answered | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | a shared user without a say         | consent was given                    | the answer is that of a shared user of the camera            | the shared user has no authority over the camera | it was verified who answered     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | a tenant                            | consent was given                    | the answer is that of the person in possession of the camera | the shared user has authority over the camera    | it was verified who answered     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | someone filmed                      | consent was given                    | the answer is that of a person who was filmed                | the shared user has authority over the camera    | it was verified who answered     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | the owner no longer                 | consent was given and then withdrawn | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |
        | no owner                            | consent was refused                  | the answer is the account owner's                            | the shared user has no authority over the camera | it was verified who answered     | refuse | no_ground | -       | -            | refuse | no_ground      | -                | -               |

  Rule: Where neither consent nor a paper helps

    @derived @contested @T41
    Scenario Outline: An owner's yes does not make a record of <what>
      Given the request goes to the provider
      And consent was given
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime           | outcome | mode      |
        | google-nest-2022 | refuse  | no_ground |

      Examples:
        | what                | sought                                            |
        | a live view         | police want to watch the live stream              |
        | a search for a face | police want a face searched for in the recordings |

    @derived @M16
    Scenario Outline: Nobody has checked who asks with a <paper>
      Given the requester's identity has not been verified
      And police want the subscriber's name and address
      And the provider answers subpoenas for account records
      And <served>
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode      | ground |
        | google-nest-2022           | refuse  | no_ground | -      |
        | warrant-or-order-providers | refuse  | no_ground | -      |

      Examples:
        | paper       | served                                            |
        | subpoena    | police served a subpoena                          |
        | court order | police served a court order that is not a warrant |
        | warrant     | police served a search warrant                    |

    # What another paper, or other data, brings out was not said by these makers.
    @derived @T20
    Scenario Outline: A maker that answers subpoenas for records, asked for <what> by <paper>
      Given the provider answers subpoenas for account records
      And <sought>
      And <served>
      When police request the account records
      Then the regimes decide
        | regime                     | outcome   | mode   | ground   | scope   |
        | warrant-or-order-providers | <outcome> | <mode> | <ground> | <scope> |

      Examples:
        | what                | paper                 | sought                                            | served                                            | outcome | mode      | ground            | scope        |
        | a name              | subpoena              | police want the subscriber's name and address     | police served a subpoena                          | allow   | must      | subpoena          | as_requested |
        | a name              | a court order         | police want the subscriber's name and address     | police served a court order that is not a warrant | allow   | must      | court_order       | as_requested |
        | a name              | a warrant             | police want the subscriber's name and address     | police served a search warrant                    | allow   | must      | search_warrant    | as_requested |
        | a name              | an emergency warrant  | police want the subscriber's name and address     | police served an emergency warrant                | allow   | must      | emergency_warrant | as_requested |
        | a name              | letter                | police want the subscriber's name and address     | no legal process was served                       | refuse  | no_ground | -                 | -            |
        | a name              | a request to preserve | police want the subscriber's name and address     | police served a preservation request              | refuse  | no_ground | preservation      | -            |
        | the video           | subpoena              | police want the video                             | police served a subpoena                          | refuse  | no_ground | -                 | -            |
        | the sound           | subpoena              | police want the audio                             | police served a subpoena                          | refuse  | no_ground | -                 | -            |
        | video and sound     | subpoena              | police want the video with its audio              | police served a subpoena                          | refuse  | no_ground | -                 | -            |
        | a still             | subpoena              | police want a still image                         | police served a subpoena                          | refuse  | no_ground | -                 | -            |
        | a live view         | subpoena              | police want to watch the live stream              | police served a subpoena                          | refuse  | no_ground | -                 | -            |
        | a search for a face | subpoena              | police want a face searched for in the recordings | police served a subpoena                          | refuse  | no_ground | -                 | -            |
        | places              | subpoena              | police want the locations of devices              | police served a subpoena                          | refuse  | no_ground | -                 | -            |

    @derived @T20
    Scenario: A party to a civil suit gets a name on a subpoena, and no recordings on a court order
      Given the request comes from a party to a civil suit
      And the provider answers subpoenas for account records
      And police want the subscriber's name and address
      And police served a subpoena
      When police request the account records
      Then the regimes decide
        | regime                     | outcome | mode | ground   |
        | google-nest-2022           | allow   | must | subpoena |
        | warrant-or-order-providers | allow   | must | subpoena |

    @derived
    Scenario Outline: <who> cannot have a warrant, and gets no footage on an order
      Given <requester>
      And police served a court order that is not a warrant
      When police request the footage
      Then the regimes decide
        | regime                     | outcome | mode      |
        | google-nest-2022           | refuse  | no_ground |
        | warrant-or-order-providers | refuse  | no_ground |

      Examples:
        | who                     | requester                                      |
        | A party to a civil suit | the request comes from a party to a civil suit |
        | A private person        | the request comes from a private person        |
