@consent @us
Feature: Requests in the app, over the years
  Until 7 June 2021 Ring's tool sent private e-mails to owners nearby, from then on it made
  public posts, and from 31 January 2024 none. What an owner shares by it is a clip.

  Background:
    Given an ordinary police request
    And consent was given

  Rule: What is shared is a clip

    @derived @M10
    Scenario Outline: Through the app nobody gets <data> (<channel>)
      Given <route>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime                      | outcome | mode      | ground |
        | ring-request-for-assistance | refuse  | no_ground | -      |
        | ring-community-requests     | refuse  | no_ground | -      |
        | ring-2022                   | refuse  | no_ground | -      |
        | ring-2024                   | refuse  | no_ground | -      |

      Examples:
        | channel | data                | route                                             | sought                                            |
        | post    | the live stream     | the request is a public post to the neighbourhood | police want to watch the live stream              |
        | post    | a name              | the request is a public post to the neighbourhood | police want the subscriber's name and address     |
        | post    | places of devices   | the request is a public post to the neighbourhood | police want the locations of devices              |
        | post    | a search for a face | the request is a public post to the neighbourhood | police want a face searched for in the recordings |
        | private | the live stream     | the request goes privately to the owner           | police want to watch the live stream              |
        | private | a name              | the request goes privately to the owner           | police want the subscriber's name and address     |
        | private | places of devices   | the request goes privately to the owner           | police want the locations of devices              |
        | private | a search for a face | the request goes privately to the owner           | police want a face searched for in the recordings |

  Rule: Private e-mails at first

    @derived @M10
    Scenario Outline: On <date> a post is asked for
      Given the request is a public post to the neighbourhood
      And the request is made on <date>
      When police post the request
      Then the regimes decide
        | regime                      | outcome   | mode   |
        | ring-request-for-assistance | <outcome> | <mode> |

      Examples:
        | date       | outcome      | mode  |
        | 2021-06-05 | not_governed | -     |
        | 2021-06-06 | not_governed | -     |
        | 2021-06-07 | allow        | owner |

    @derived @M10
    Scenario: Before there were posts, the tool says nothing even of an unchecked one
      Given the request is a public post to the neighbourhood
      And the request is made on 2021-06-06
      And the requester's identity has not been verified
      When police post the request
      Then "ring-request-for-assistance" does not govern the request

    # Known from a copy of one report: a case number, twelve hours, about half a mile.
    @derived @M10
    Scenario Outline: A private e-mail of 6 June 2021: <what>
      Given the request goes privately to the owner
      And the request is made on 2021-06-06
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime                      | outcome   | mode   | ground   |
        | ring-request-for-assistance | <outcome> | <mode> | <ground> |

      Examples:
        | what                | fact                                            | outcome | mode      | ground  |
        | within its limits   | the request gives a case number                 | allow   | owner     | consent |
        | no number of a case | the request gives no case number                | refuse  | no_ground | -       |
        | 11.5 hours          | the request covers 11.5 hours of footage        | allow   | owner     | consent |
        | twelve hours        | the request covers 12 hours of footage          | allow   | owner     | consent |
        | 12.5 hours          | the request covers 12.5 hours of footage        | refuse  | no_ground | -       |
        | 0.45 square miles   | the request covers an area of 0.45 square miles | allow   | owner     | consent |
        | 0.5 square miles    | the request covers an area of 0.5 square miles  | allow   | owner     | consent |
        | 0.55 square miles   | the request covers an area of 0.55 square miles | refuse  | no_ground | -       |

    @derived @M10
    Scenario Outline: The limits of the e-mail bind no <other>
      Given <route>
      And the request is made on <date>
      And the request covers 24 hours of footage
      When police request the footage
      Then the regimes decide
        | regime                      | outcome | mode  | ground  |
        | ring-request-for-assistance | allow   | owner | consent |

      Examples:
        | other           | route                                   | date       |
        | knock at a door | police knock on the owner's door        | 2021-06-06 |
        | later request   | the request goes privately to the owner | 2021-06-07 |

    @derived @T44 @M10
    Scenario Outline: On 6 June 2021 a yes in private that was not the owner's (<how>)
      Given <route>
      And the request is made on 2021-06-06
      And the answer is that of the person in possession of the camera
      When police ask the owner for the footage
      Then the regimes decide
        | regime                      | outcome | mode      |
        | ring-request-for-assistance | refuse  | no_ground |

      Examples:
        | how         | route                                   |
        | by e-mail   | the request goes privately to the owner |
        | at the door | police knock on the owner's door        |

    @derived @M10
    Scenario: The e-mail's limits are none of a post, of which the tool then says nothing
      Given the request is a public post to the neighbourhood
      And the request is made on 2021-06-06
      And the request covers 24 hours of footage
      When police post the request
      Then "ring-request-for-assistance" does not govern the request

  Rule: What goes to Ring itself is not the tool's affair

    @derived @M10
    Scenario: The same request, put to Ring itself
      Given the request goes to the provider
      When police request the footage
      Then the regimes decide
        | regime                      | outcome      |
        | ring-request-for-assistance | not_governed |
        | ring-community-requests     | not_governed |

  Rule: No posts in 2024, and owners asked in other ways

    @derived @T47 @M10
    Scenario Outline: After the end of posts, <route>
      Given <route>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   |
        | ring-2024 | <outcome> | <mode> | <ground> |

      Examples:
        | route                                             | outcome | mode      | ground  |
        | the request is a public post to the neighbourhood | refuse  | no_ground | -       |
        | the request goes privately to the owner           | allow   | owner     | consent |
        | police knock on the owner's door                  | allow   | owner     | consent |

    @derived @T63 @M10
    Scenario Outline: Asked in private, the owner hands over <data>
      Given the request goes privately to the owner
      And <sought>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode  | ground  | scope        |
        | ring-2024 | allow   | owner | consent | as_requested |

      Examples:
        | data            | sought                               |
        | the video       | police want the video                |
        | the sound       | police want the audio                |
        | video and sound | police want the video with its audio |
        | a still         | police want a still image            |

    @derived @M10
    Scenario Outline: Owners give no name, by whichever route they are asked (<channel>, <reach>)
      Given <route>
      And police want the subscriber's name and address
      And <asked>
      When police ask the owner for the footage
      Then the regimes decide
        | regime    | outcome | mode      | ground |
        | ring-2022 | refuse  | no_ground | -      |
        | ring-2024 | refuse  | no_ground | -      |

      Examples:
        | channel | reach    | route                                             | asked                                            |
        | post    | enough   | the request is a public post to the neighbourhood | the request stays within its purpose             |
        | post    | too much | the request is a public post to the neighbourhood | the request asks for more than its purpose needs |
        | e-mail  | enough   | the request goes privately to the owner           | the request stays within its purpose             |
        | e-mail  | too much | the request goes privately to the owner           | the request asks for more than its purpose needs |
        | knock   | enough   | police knock on the owner's door                  | the request stays within its purpose             |
        | knock   | too much | police knock on the owner's door                  | the request asks for more than its purpose needs |
