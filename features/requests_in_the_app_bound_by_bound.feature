@consent @us
Feature: Requests in the app, bound by bound
  Ring's two tools for asking a neighbourhood, Requests for Assistance until January 2024 and
  Community Requests since autumn 2025, set limits of their own. Each limit is tried here on
  both of its sides, by a post that an owner would answer with the clip.

  Rule: What keeps a post within the rules

    Background:
      Given an ordinary police request
      And the request is a public post to the neighbourhood
      And consent was given

    @derived @T43 @T49 @M10
    Scenario: A post that keeps to the rules, and the owner shares the clip
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode  | ground  | scope        |
        | ring-request-for-assistance | allow   | owner | consent | as_requested |
        | ring-community-requests     | allow   | owner | consent | as_requested |
      And under "ring-request-for-assistance" these duties follow
        | who      | duty             | within      |
        | provider | pass_on_identity |             |
        | provider | keep_posts_open  | for 29 days |
      And under "ring-community-requests" these duties follow
        | who      | duty             | within |
        | provider | pass_on_identity |        |

    # A quarter of an hour to twelve hours; the later tool is reported with the upper limit only.
    @derived @T46 @M10
    Scenario Outline: A post about <hours> hours
      Given the request covers <hours> hours of footage
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode        |
        | ring-request-for-assistance | <2021>  | <2021 mode> |
        | ring-community-requests     | <2025>  | <2025 mode> |

      Examples:
        | hours | 2021   | 2021 mode | 2025   | 2025 mode |
        | 0.24  | refuse | no_ground | allow  | owner     |
        | 0.25  | allow  | owner     | allow  | owner     |
        | 11.5  | allow  | owner     | allow  | owner     |
        | 12    | allow  | owner     | allow  | owner     |
        | 12.5  | refuse | no_ground | refuse | no_ground |
        | 24    | refuse | no_ground | refuse | no_ground |

    @derived @T46 @M10
    Scenario Outline: A post about <miles> square miles
      Given the request covers an area of <miles> square miles
      When police post the request
      Then the regimes decide
        | regime                      | outcome  | mode   |
        | ring-request-for-assistance | <answer> | <mode> |

      Examples:
        | miles  | answer | mode      |
        | 0.024  | refuse | no_ground |
        | 0.0245 | refuse | no_ground |
        | 0.025  | allow  | owner     |
        | 0.45   | allow  | owner     |
        | 0.5    | allow  | owner     |
        | 0.55   | refuse | no_ground |

    @derived @T49 @M10
    Scenario Outline: <who> may post, or may not
      Given <requester>
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode        | ground        |
        | ring-request-for-assistance | <2021>  | <2021 mode> | <2021 ground> |
        | ring-community-requests     | <2025>  | <2025 mode> | <2025 ground> |

      Examples:
        | who              | requester                                      | 2021   | 2021 mode | 2021 ground | 2025   | 2025 mode | 2025 ground |
        | Local police     | the request comes from local police            | allow  | owner     | consent     | allow  | owner     | consent     |
        | A federal agency | the request comes from a federal agency        | refuse | no_ground | -           | refuse | no_ground | -           |
        | Foreign police   | the request comes from foreign police          | refuse | no_ground | -           | refuse | no_ground | -           |
        | A civil litigant | the request comes from a party to a civil suit | refuse | no_ground | -           | refuse | no_ground | -           |
        | A neighbour      | the request comes from a private person        | refuse | no_ground | -           | refuse | no_ground | -           |

    @derived @M10
    Scenario: A state agency may post until 2024; the later tool is for local and county agencies
      Given the request comes from a state agency
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode      |
        | ring-request-for-assistance | allow   | owner     |
        | ring-community-requests     | refuse  | no_ground |

    @derived @T46 @M10
    Scenario Outline: A post is turned away because <reason>
      Given <fact>
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode      |
        | ring-request-for-assistance | refuse  | no_ground |
        | ring-community-requests     | refuse  | no_ground |

      Examples:
        | reason                       | fact                                           |
        | nobody investigates any more | there is no active investigation               |
        | it gives no number of a case | the request gives no case number               |
        | nobody has checked who asks  | the requester's identity has not been verified |
        | it did not pass moderation   | the post did not pass moderation               |

    @derived @M10
    Scenario Outline: After <posts> posts about one investigation
      Given the investigation has had <posts> posts so far
      When police post the request
      Then the regimes decide
        | regime                      | outcome  | mode   |
        | ring-request-for-assistance | <answer> | <mode> |

      Examples:
        | posts | answer | mode      |
        | 1     | allow  | owner     |
        | 2     | refuse | no_ground |
        | 3     | refuse | no_ground |

    @derived @M10
    Scenario Outline: A post about a lawful activity: <activity>
      Given <fact>
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode      |
        | ring-request-for-assistance | refuse  | no_ground |

      Examples:
        | activity                 | fact                                          |
        | a protest                | police are looking into a protest             |
        | people at a protest      | the request concerns people at a protest      |
        | journalists              | the request concerns journalists at work      |
        | worship                  | the request concerns people at worship        |
        | a talk with one's lawyer | the request concerns privileged communication |

    @derived @M10
    Scenario Outline: A post may ask about any crime or search: <incident>
      Given <fact>
      When police post the request
      Then the regimes decide
        | regime                      | outcome | mode  |
        | ring-request-for-assistance | allow   | owner |

      Examples:
        | incident          | fact                                          |
        | shooting          | police are investigating a shooting           |
        | homicide          | police are investigating a homicide           |
        | attempted murder  | police are investigating an attempted murder  |
        | assault           | police are investigating an assault           |
        | domestic violence | police are investigating domestic violence    |
        | kidnapping        | police are investigating a kidnapping         |
        | abduction         | police are investigating an abduction         |
        | hostages          | police are dealing with a hostage-taking      |
        | threat to oneself | police are dealing with a threat of self-harm |
        | missing person    | police are looking for a missing person       |
        | bomb threat       | police are investigating a bomb threat        |
        | home burglary     | police are investigating a home burglary      |
        | home robbery      | police are investigating a home robbery       |
        | vehicle burglary  | police are investigating a vehicle burglary   |
        | vehicle robbery   | police are investigating a vehicle robbery    |
        | stolen vehicle    | police are looking for a stolen vehicle       |
        | package theft     | police are investigating a package theft      |
        | arson             | police are investigating an arson             |
        | drugs             | police are investigating a drug offence       |
        | stalking          | police are investigating stalking             |
        | death on the road | police are investigating a death on the road  |
        | swatting          | police are investigating a swatting call      |
        | welfare           | police are checking on someone's welfare      |
        | trespass          | police are investigating a trespass           |

  Rule: The owner chooses, and shares a clip and nothing else

    Background:
      Given an ordinary police request

    @derived @T44 @M10
    Scenario Outline: Nothing is shared where <answer> (<channel>)
      Given <route>
      And <consent>
      When police request the footage
      Then the regimes decide
        | regime                      | outcome | mode      | ground |
        | ring-request-for-assistance | refuse  | no_ground | -      |
        | ring-community-requests     | refuse  | no_ground | -      |
        | ring-2022                   | refuse  | no_ground | -      |
        | ring-2024                   | refuse  | no_ground | -      |

      Examples:
        | channel | answer                     | route                                             | consent                              |
        | post    | the post is ignored        | the request is a public post to the neighbourhood | the request for consent was ignored  |
        | post    | the owner refuses          | the request is a public post to the neighbourhood | consent was refused                  |
        | post    | the owner takes back a yes | the request is a public post to the neighbourhood | consent was given and then withdrawn |
        | post    | no one has been asked      | the request is a public post to the neighbourhood | no one was asked for consent         |
        | private | the owner refuses          | the request goes privately to the owner           | consent was refused                  |
        | private | the e-mail is ignored      | the request goes privately to the owner           | the request for consent was ignored  |
        | private | the owner takes back a yes | the request goes privately to the owner           | consent was given and then withdrawn |
        | private | no one has been asked      | the request goes privately to the owner           | no one was asked for consent         |
        | knock   | the owner refuses          | police knock on the owner's door                  | consent was refused                  |
        | knock   | the owner takes back a yes | police knock on the owner's door                  | consent was given and then withdrawn |

    @derived @M10
    Scenario Outline: A yes that is not the owner's: <who> (<channel>)
      Given <route>
      And consent was given
      And <answer>
      When police request the footage
      Then the regimes decide
        | regime                      | outcome | mode      | ground |
        | ring-request-for-assistance | refuse  | no_ground | -      |
        | ring-community-requests     | refuse  | no_ground | -      |

      Examples:
        | channel | who            | route                                             | answer                                                       |
        | post    | a shared user  | the request is a public post to the neighbourhood | the answer is that of a shared user of the camera            |
        | post    | a tenant       | the request is a public post to the neighbourhood | the answer is that of the person in possession of the camera |
        | post    | someone filmed | the request is a public post to the neighbourhood | the answer is that of a person who was filmed                |
        | private | a shared user  | the request goes privately to the owner           | the answer is that of a shared user of the camera            |
        | private | a tenant       | the request goes privately to the owner           | the answer is that of the person in possession of the camera |
        | private | someone filmed | the request goes privately to the owner           | the answer is that of a person who was filmed                |

    @derived @T43 @T63 @M10
    Scenario Outline: The owner hands over <data> (<channel>)
      Given <route>
      And consent was given
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime                      | outcome | mode  | ground  | scope        |
        | ring-request-for-assistance | allow   | owner | consent | as_requested |
        | ring-community-requests     | allow   | owner | consent | as_requested |
        | ring-2022                   | allow   | owner | consent | as_requested |
        | ring-2022-court-order-open  | allow   | owner | consent | as_requested |
        | ring-support-page           | allow   | owner | consent | as_requested |

      Examples:
        | channel | data            | route                                             | sought                               |
        | post    | the video       | the request is a public post to the neighbourhood | police want the video                |
        | post    | the sound       | the request is a public post to the neighbourhood | police want the audio                |
        | post    | video and sound | the request is a public post to the neighbourhood | police want the video with its audio |
        | post    | a still         | the request is a public post to the neighbourhood | police want a still image            |
        | private | the video       | the request goes privately to the owner           | police want the video                |
        | private | the sound       | the request goes privately to the owner           | police want the audio                |
        | private | video and sound | the request goes privately to the owner           | police want the video with its audio |
        | private | a still         | the request goes privately to the owner           | police want a still image            |
        | knock   | the video       | police knock on the owner's door                  | police want the video                |
