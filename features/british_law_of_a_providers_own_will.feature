@abroad @uk
Feature: British law, what a provider may share of its own will
  Sharing without an order is allowed where it is necessary, and is never a duty. Danger has to be
  imminent. Who shares records why, and tells the owner unless telling would do harm.

  Background:
    Given an ordinary police request

  Rule: Danger

    # That what is too much is cut down follows from necessity; no text that was read says it.
    @derived @contested @T01 @T40
    Scenario Outline: Danger to <whom> opens <what> even where no crime is investigated (<reach>)
      Given there is no active investigation
      And <danger>
      And the danger is imminent
      And <sought>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode | ground    | scope   | contested   |
        | uk      | allow   | may  | voluntary | <scope> | <contested> |
        | uk-2026 | allow   | may  | voluntary | <scope> | <contested> |

      Examples:
        | whom   | what            | reach    | danger                                           | sought                                        | asked                                            | scope        | contested |
        | death  | video           | enough   | a person is in danger of death                   | police want the video                         | the request stays within its purpose             | as_requested | no        |
        | death  | sound           | enough   | a person is in danger of death                   | police want the audio                         | the request stays within its purpose             | as_requested | yes       |
        | death  | video           | too much | a person is in danger of death                   | police want the video                         | the request asks for more than its purpose needs | narrowed     |           |
        | death  | sound           | too much | a person is in danger of death                   | police want the audio                         | the request asks for more than its purpose needs | narrowed     | yes       |
        | injury | video           | enough   | a person is in danger of serious physical injury | police want the video                         | the request stays within its purpose             | as_requested | no        |
        | injury | sound           | enough   | a person is in danger of serious physical injury | police want the audio                         | the request stays within its purpose             | as_requested | yes       |
        | injury | video           | too much | a person is in danger of serious physical injury | police want the video                         | the request asks for more than its purpose needs | narrowed     |           |
        | injury | sound           | too much | a person is in danger of serious physical injury | police want the audio                         | the request asks for more than its purpose needs | narrowed     | yes       |
        | health | video           | enough   | a person's health or security is in danger       | police want the video                         | the request stays within its purpose             | as_requested | no        |
        | health | sound           | enough   | a person's health or security is in danger       | police want the audio                         | the request stays within its purpose             | as_requested | yes       |
        | health | video           | too much | a person's health or security is in danger       | police want the video                         | the request asks for more than its purpose needs | narrowed     |           |
        | health | sound           | too much | a person's health or security is in danger       | police want the audio                         | the request asks for more than its purpose needs | narrowed     | yes       |
        | death  | video and sound | enough   | a person is in danger of death                   | police want the video with its audio          | the request stays within its purpose             | as_requested | yes       |
        | death  | video and sound | too much | a person is in danger of death                   | police want the video with its audio          | the request asks for more than its purpose needs | narrowed     | yes       |
        | death  | a still         | enough   | a person is in danger of death                   | police want a still image                     | the request stays within its purpose             | as_requested | no        |
        | death  | a name          | enough   | a person is in danger of death                   | police want the subscriber's name and address | the request stays within its purpose             | as_requested | no        |
        | death  | places          | enough   | a person is in danger of death                   | police want the locations of devices          | the request stays within its purpose             | as_requested | no        |

    @derived @contested @T05
    Scenario Outline: No crime and no such danger, since <why> (<what>, <reach>)
      Given there is no active investigation
      And <danger>
      And <imminent>
      And <sought>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode      | ground | contested |
        | uk      | refuse  | no_ground | -      | yes       |
        | uk-2026 | refuse  | no_ground | -      | yes       |

      Examples:
        | why                                   | what  | reach    | danger                         | imminent                   | sought                | asked                                            |
        | it is only property that is in danger | video | enough   | only property is in danger     | the danger is imminent     | police want the video | the request stays within its purpose             |
        | the danger is not about to strike     | video | enough   | a person is in danger of death | the danger is not imminent | police want the video | the request stays within its purpose             |
        | it is only property that is in danger | video | too much | only property is in danger     | the danger is imminent     | police want the video | the request asks for more than its purpose needs |
        | the danger is not about to strike     | video | too much | a person is in danger of death | the danger is not imminent | police want the video | the request asks for more than its purpose needs |
        | it is only property that is in danger | sound | enough   | only property is in danger     | the danger is imminent     | police want the audio | the request stays within its purpose             |
        | the danger is not about to strike     | sound | enough   | a person is in danger of death | the danger is not imminent | police want the audio | the request stays within its purpose             |
        | it is only property that is in danger | sound | too much | only property is in danger     | the danger is imminent     | police want the audio | the request asks for more than its purpose needs |
        | the danger is not about to strike     | sound | too much | a person is in danger of death | the danger is not imminent | police want the audio | the request asks for more than its purpose needs |
        | no one is in danger                   | video | enough   | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             |
        | no one is in danger                   | video | too much | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs |

  Rule: A suspect's own camera

    @derived @contested @T30
    Scenario Outline: The owner is <role>, and no inquiry is open (<reach>)
      Given there is no active investigation
      And <part>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime  | outcome   | mode   | ground   | scope   |
        | uk      | <outcome> | <mode> | <ground> | <scope> |
        | uk-2026 | <outcome> | <mode> | <ground> | <scope> |

      Examples:
        | role        | reach    | part                                | asked                                            | outcome | mode      | ground    | scope        |
        | a suspect   | enough   | the owner is a suspect              | the request stays within its purpose             | allow   | may       | voluntary | as_requested |
        | a suspect   | too much | the owner is a suspect              | the request asks for more than its purpose needs | allow   | may       | voluntary | narrowed     |
        | a victim    | enough   | the owner is the victim             | the request stays within its purpose             | refuse  | no_ground | -         | -            |
        | a victim    | too much | the owner is the victim             | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            |
        | a witness   | enough   | the owner is a witness              | the request stays within its purpose             | refuse  | no_ground | -         | -            |
        | a witness   | too much | the owner is a witness              | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            |
        | a bystander | enough   | the owner has no part in the matter | the request stays within its purpose             | refuse  | no_ground | -         | -            |
        | a bystander | too much | the owner has no part in the matter | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            |

  Rule: Crime

    @derived @contested @T06 @T08
    Scenario Outline: The exemption for crime is not limited to some crimes: <what>
      Given <incident>
      When police request the footage
      Then the regimes decide
        | regime  | outcome | mode | ground    | scope        | contested |
        | uk      | allow   | may  | voluntary | as_requested | yes       |
        | uk-2026 | allow   | may  | voluntary | as_requested | yes       |

      Examples:
        | what                | incident                                      |
        | a shooting          | police are investigating a shooting           |
        | a homicide          | police are investigating a homicide           |
        | an attempted murder | police are investigating an attempted murder  |
        | an assault          | police are investigating an assault           |
        | domestic violence   | police are investigating domestic violence    |
        | a kidnapping        | police are investigating a kidnapping         |
        | an abduction        | police are investigating an abduction         |
        | hostages            | police are dealing with a hostage-taking      |
        | a threat to oneself | police are dealing with a threat of self-harm |
        | a missing person    | police are looking for a missing person       |
        | a bomb threat       | police are investigating a bomb threat        |
        | a home burglary     | police are investigating a home burglary      |
        | a home robbery      | police are investigating a home robbery       |
        | a vehicle burglary  | police are investigating a vehicle burglary   |
        | a vehicle robbery   | police are investigating a vehicle robbery    |
        | a stolen vehicle    | police are looking for a stolen vehicle       |
        | a package theft     | police are investigating a package theft      |
        | an arson            | police are investigating an arson             |
        | drugs               | police are investigating a drug offence       |
        | stalking            | police are investigating stalking             |
        | a death on the road | police are investigating a death on the road  |
        | a swatting call     | police are investigating a swatting call      |
        | someone's welfare   | police are checking on someone's welfare      |
        | a trespass          | police are investigating a trespass           |
        | another matter      | police are investigating some other matter    |

    @derived @contested
    Scenario Outline: Where police <say>, asked for <reach> (<incident>)
      Given <account>
      And <fact>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime  | outcome   | mode   | ground   | scope   | contested        |
        | uk      | <outcome> | <mode> | <ground> | <scope> | yes              |
        | uk-2026 | <outcome> | <mode> | <ground> | <scope> | <2026 contested> |

      Examples:
        | say                | reach    | incident   | account                                            | fact                              | asked                                            | outcome | mode      | ground    | scope        | 2026 contested |
        | say nothing        | enough   | a crime    | police do not describe what has happened           | the investigation is active       | the request stays within its purpose             | allow   | may       | voluntary | as_requested | yes            |
        | say nothing        | enough   | a protest  | police do not describe what has happened           | police are looking into a protest | the request stays within its purpose             | refuse  | no_ground | -         | -            | yes            |
        | say nothing        | enough   | no inquiry | police do not describe what has happened           | there is no active investigation  | the request stays within its purpose             | refuse  | no_ground | -         | -            | yes            |
        | say nothing        | too much | a crime    | police do not describe what has happened           | the investigation is active       | the request asks for more than its purpose needs | allow   | may       | voluntary | narrowed     | yes            |
        | say nothing        | too much | a protest  | police do not describe what has happened           | police are looking into a protest | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            | yes            |
        | say nothing        | too much | no inquiry | police do not describe what has happened           | there is no active investigation  | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            | yes            |
        | state their need   | enough   | a crime    | police describe what has happened outside the form | the investigation is active       | the request stays within its purpose             | allow   | may       | voluntary | as_requested |                |
        | state their need   | enough   | a protest  | police describe what has happened outside the form | police are looking into a protest | the request stays within its purpose             | refuse  | no_ground | -         | -            | yes            |
        | state their need   | enough   | no inquiry | police describe what has happened outside the form | there is no active investigation  | the request stays within its purpose             | refuse  | no_ground | -         | -            | yes            |
        | state their need   | too much | a crime    | police describe what has happened outside the form | the investigation is active       | the request asks for more than its purpose needs | allow   | may       | voluntary | narrowed     |                |
        | state their need   | too much | a protest  | police describe what has happened outside the form | police are looking into a protest | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            | yes            |
        | state their need   | too much | no inquiry | police describe what has happened outside the form | there is no active investigation  | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            | yes            |
        | state it on a form | enough   | a crime    | police describe what has happened on the form      | the investigation is active       | the request stays within its purpose             | allow   | may       | voluntary | as_requested |                |
        | state it on a form | enough   | a protest  | police describe what has happened on the form      | police are looking into a protest | the request stays within its purpose             | refuse  | no_ground | -         | -            | yes            |
        | state it on a form | enough   | no inquiry | police describe what has happened on the form      | there is no active investigation  | the request stays within its purpose             | refuse  | no_ground | -         | -            | yes            |
        | state it on a form | too much | a crime    | police describe what has happened on the form      | the investigation is active       | the request asks for more than its purpose needs | allow   | may       | voluntary | narrowed     |                |
        | state it on a form | too much | a protest  | police describe what has happened on the form      | police are looking into a protest | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            | yes            |
        | state it on a form | too much | no inquiry | police describe what has happened on the form      | there is no active investigation  | the request asks for more than its purpose needs | refuse  | no_ground | -         | -            | yes            |

  Rule: The provider records why, and tells the owner unless that would do harm

    @derived @contested
    Scenario Outline: Shared because of <ground> (<reach>), and the owner is told
      Given <danger>
      And <imminent>
      And <sought>
      And <asked>
      And <part>
      And <account>
      When police request the footage
      Then under "uk" these duties follow
        | who      | duty            | within |
        | provider | weigh_necessity |        |
        | provider | notify_owner    |        |
      And under "uk-2026" these duties follow
        | who      | duty            | within |
        | provider | weigh_necessity |        |
        | provider | notify_owner    |        |

      Examples:
        | ground               | reach    | danger                         | imminent                   | sought                | asked                                            | part                                | account                                            |
        | danger               | enough   | a person is in danger of death | the danger is imminent     | police want the video | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           |
        | danger               | too much | a person is in danger of death | the danger is imminent     | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           |
        | danger, with sound   | enough   | a person is in danger of death | the danger is imminent     | police want the audio | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           |
        | danger, with sound   | too much | a person is in danger of death | the danger is imminent     | police want the audio | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           |
        | a suspect            | enough   | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner is a suspect              | police do not describe what has happened           |
        | a suspect            | too much | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner is a suspect              | police do not describe what has happened           |
        | a crime              | enough   | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           |
        | a crime              | too much | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           |
        | a crime, need stated | enough   | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner has no part in the matter | police describe what has happened outside the form |
        | a crime, need stated | too much | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police describe what has happened outside the form |

    @derived @contested @T12
    Scenario Outline: Shared because of <ground> (<reach>), and the owner is not told since <why>
      Given <danger>
      And <imminent>
      And <sought>
      And <asked>
      And <part>
      And <account>
      And <harm>
      When police request the footage
      Then under "uk" these duties follow
        | who      | duty            | within |
        | provider | weigh_necessity |        |
      And under "uk-2026" these duties follow
        | who      | duty            | within |
        | provider | weigh_necessity |        |

      Examples:
        | ground               | reach    | why                       | danger                         | imminent                   | sought                | asked                                            | part                                | account                                            | harm                                                   |
        | danger               | enough   | it would endanger someone | a person is in danger of death | the danger is imminent     | police want the video | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           | telling the owner would endanger someone               |
        | danger               | enough   | a court forbids it        | a person is in danger of death | the danger is imminent     | police want the video | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | danger               | too much | it would endanger someone | a person is in danger of death | the danger is imminent     | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           | telling the owner would endanger someone               |
        | danger               | too much | a court forbids it        | a person is in danger of death | the danger is imminent     | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | danger, with sound   | enough   | it would endanger someone | a person is in danger of death | the danger is imminent     | police want the audio | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           | telling the owner would endanger someone               |
        | danger, with sound   | enough   | a court forbids it        | a person is in danger of death | the danger is imminent     | police want the audio | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | danger, with sound   | too much | it would endanger someone | a person is in danger of death | the danger is imminent     | police want the audio | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           | telling the owner would endanger someone               |
        | danger, with sound   | too much | a court forbids it        | a person is in danger of death | the danger is imminent     | police want the audio | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | a suspect            | enough   | it would endanger someone | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner is a suspect              | police do not describe what has happened           | telling the owner would endanger someone               |
        | a suspect            | enough   | a court forbids it        | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner is a suspect              | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | a suspect            | too much | it would endanger someone | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner is a suspect              | police do not describe what has happened           | telling the owner would endanger someone               |
        | a suspect            | too much | a court forbids it        | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner is a suspect              | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | a crime              | enough   | it would endanger someone | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           | telling the owner would endanger someone               |
        | a crime              | enough   | a court forbids it        | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner has no part in the matter | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | a crime              | too much | it would endanger someone | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           | telling the owner would endanger someone               |
        | a crime              | too much | a court forbids it        | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police do not describe what has happened           | a court has barred the provider from telling the owner |
        | a crime, need stated | enough   | it would endanger someone | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner has no part in the matter | police describe what has happened outside the form | telling the owner would endanger someone               |
        | a crime, need stated | enough   | a court forbids it        | no one is in danger            | the danger is not imminent | police want the video | the request stays within its purpose             | the owner has no part in the matter | police describe what has happened outside the form | a court has barred the provider from telling the owner |
        | a crime, need stated | too much | it would endanger someone | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police describe what has happened outside the form | telling the owner would endanger someone               |
        | a crime, need stated | too much | a court forbids it        | no one is in danger            | the danger is not imminent | police want the video | the request asks for more than its purpose needs | the owner has no part in the matter | police describe what has happened outside the form | a court has barred the provider from telling the owner |
