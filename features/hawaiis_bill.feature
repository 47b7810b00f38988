@us
Feature: Hawaii's bill, condition by condition
  An operator would share a user's data with police by the user's consent, on a judge's warrant, or
  in an emergency that meets every one of Illinois's conditions. Who counts as a user was not read.

  Background:
    Given an ordinary police request

  Rule: Who asks, for what

    @derived
    Scenario Outline: <who> asks for <data>
      Given <requester>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground |
        | hi-sb888 | <outcome> | <mode> | -      |

      Examples:
        | who              | data                | requester                                      | sought                                            | outcome      | mode     |
        | Local police     | the video           | the request comes from local police            | police want the video                             | refuse       | must_not |
        | A state agency   | the video           | the request comes from a state agency          | police want the video                             | refuse       | must_not |
        | A federal agency | the video           | the request comes from a federal agency        | police want the video                             | refuse       | must_not |
        | Foreign police   | the video           | the request comes from foreign police          | police want the video                             | refuse       | must_not |
        | A civil party    | the video           | the request comes from a party to a civil suit | police want the video                             | not_governed | -        |
        | A private person | the video           | the request comes from a private person        | police want the video                             | not_governed | -        |
        | Local police     | the sound           | the request comes from local police            | police want the audio                             | refuse       | must_not |
        | Local police     | video and sound     | the request comes from local police            | police want the video with its audio              | refuse       | must_not |
        | Local police     | a still             | the request comes from local police            | police want a still image                         | refuse       | must_not |
        | Local police     | a name              | the request comes from local police            | police want the subscriber's name and address     | refuse       | must_not |
        | Local police     | places of devices   | the request comes from local police            | police want the locations of devices              | refuse       | must_not |
        | Local police     | a live view         | the request comes from local police            | police want to watch the live stream              | refuse       | must_not |
        | Local police     | a search for a face | the request comes from local police            | police want a face searched for in the recordings | not_governed | -        |

    @derived @contested
    Scenario Outline: Nobody has checked who asks, <how>
      Given the requester's identity has not been verified
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime   | outcome | mode     | contested |
        | hi-sb888 | refuse  | must_not | yes       |

      Examples:
        | how             | fact                           |
        | without a paper | no legal process was served    |
        | with a warrant  | police served a search warrant |

  Rule: Papers

    @derived
    Scenario Outline: A judge's <paper>
      Given <served>
      When police request the footage
      Then the regimes decide
        | regime   | outcome | mode | ground   | scope        |
        | hi-sb888 | allow   | must | <ground> | as_requested |

      Examples:
        | paper             | served                             | ground            |
        | warrant           | police served a search warrant     | search_warrant    |
        | emergency warrant | police served an emergency warrant | emergency_warrant |

    @derived
    Scenario Outline: A <paper> that <defect>
      Given <served>
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime   | outcome | mode     | ground | contested |
        | hi-sb888 | refuse  | must_not | -      | no        |

      Examples:
        | paper             | defect             | served                                            | fact                                   |
        | warrant           | is not signed      | police served a search warrant                    | the process is not valid on its face   |
        | warrant           | is a prosecutor's  | police served a search warrant                    | the process was issued by a prosecutor |
        | emergency warrant | is not signed      | police served an emergency warrant                | the process is not valid on its face   |
        | emergency warrant | is a prosecutor's  | police served an emergency warrant                | the process was issued by a prosecutor |
        | emergency warrant | is of police alone | police served an emergency warrant                | the process was issued by police alone |
        | subpoena          | is no warrant      | police served a subpoena                          | the process was issued by a judge      |
        | court order       | is no warrant      | police served a court order that is not a warrant | the process was issued by a judge      |

    @derived
    Scenario: Nothing is shared on a request to preserve
      Given police served a preservation request
      When police request the footage
      Then "hi-sb888" does not govern the request

  Rule: Consent

    @derived @contested
    Scenario Outline: Asked at the door, <who> hands it over
      Given police knock on the owner's door
      And <consent>
      And <whose>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground   | scope   | contested   |
        | hi-sb888 | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | who                    | consent                              | whose                                                        | outcome | mode     | ground  | scope        | contested |
        | the owner              | consent was given                    | the answer is the account owner's                            | allow   | owner    | consent | as_requested | no        |
        | a shared user          | consent was given                    | the answer is that of a shared user of the camera            | refuse  | must_not | -       | -            | yes       |
        | whoever has the camera | consent was given                    | the answer is that of the person in possession of the camera | refuse  | must_not | -       | -            | yes       |
        | someone filmed         | consent was given                    | the answer is that of a person who was filmed                | refuse  | must_not | -       | -            | no        |
        | the owner, no longer,  | consent was given and then withdrawn | the answer is the account owner's                            | refuse  | must_not | -       | -            | no        |
        | no owner               | consent was refused                  | the answer is the account owner's                            | refuse  | must_not | -       | -            | no        |

    @derived @contested
    Scenario Outline: The operator is asked, and <who> agrees
      Given <consent>
      And <whose>
      And <checked>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground   | scope   | contested   |
        | hi-sb888 | <outcome> | <mode> | <ground> | <scope> | <contested> |

      Examples:
        | who                         | consent                              | whose                                                        | checked                          | outcome | mode     | ground  | scope        | contested |
        | the owner                   | consent was given                    | the answer is the account owner's                            | it was verified who answered     | allow   | may      | consent | as_requested |           |
        | an owner nobody checked     | consent was given                    | the answer is the account owner's                            | it was not verified who answered | refuse  | must_not | -       | -            | no        |
        | a shared user               | consent was given                    | the answer is that of a shared user of the camera            | it was verified who answered     | refuse  | must_not | -       | -            | yes       |
        | whoever has the camera      | consent was given                    | the answer is that of the person in possession of the camera | it was verified who answered     | refuse  | must_not | -       | -            | yes       |
        | someone filmed              | consent was given                    | the answer is that of a person who was filmed                | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | the owner, no longer,       | consent was given and then withdrawn | the answer is the account owner's                            | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | no owner                    | consent was refused                  | the answer is the account owner's                            | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | no owner who answered       | the request for consent was ignored  | the answer is the account owner's                            | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | a shared user, no longer,   | consent was given and then withdrawn | the answer is that of a shared user of the camera            | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | no shared user              | consent was refused                  | the answer is that of a shared user of the camera            | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | no shared user who answered | the request for consent was ignored  | the answer is that of a shared user of the camera            | it was verified who answered     | refuse  | must_not | -       | -            | no        |
        | no shared user, unasked,    | no one was asked for consent         | the answer is that of a shared user of the camera            | it was verified who answered     | refuse  | must_not | -       | -            | no        |

  Rule: Emergencies

    @derived
    Scenario Outline: An emergency: <case> (<reach>)
      Given <matter>
      And <danger>
      And <strikes>
      And <foreseen>
      And <source>
      And <warrant>
      And <belief>
      And <asked>
      When police request the footage
      Then the regimes decide
        | regime   | outcome   | mode   | ground   | scope   |
        | hi-sb888 | <outcome> | <mode> | <ground> | <scope> |
      And under "hi-sb888" no duties follow

      Examples:
        | case                     | reach    | matter                                        | danger                                           | strikes                    | foreseen                                                 | source                                   | warrant                            | belief                                 | asked                                            | outcome | mode     | ground    | scope        |
        | a kidnapping             | enough   | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | allow   | may      | emergency | as_requested |
        | an abduction, injury     | enough   | police are investigating an abduction         | a person is in danger of serious physical injury | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | allow   | may      | emergency | as_requested |
        | hostages                 | enough   | police are dealing with a hostage-taking      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | allow   | may      | emergency | as_requested |
        | health                   | enough   | police are investigating a kidnapping         | a person's health or security is in danger       | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | property                 | enough   | police are investigating a kidnapping         | only property is in danger                       | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | not about to strike      | enough   | police are investigating a kidnapping         | a person is in danger of death                   | the danger is not imminent | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | foreseen                 | enough   | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police knew of the emergency early enough to ask a judge | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | other sources            | enough   | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | there are other sources than the footage | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a judge could be reached | enough   | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could be had in time     | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | no good faith            | enough   | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer does not act in good faith | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a protest                | enough   | police are looking into a protest             | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a shooting               | enough   | police are investigating a shooting           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a homicide               | enough   | police are investigating a homicide           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | an attempted murder      | enough   | police are investigating an attempted murder  | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | an assault               | enough   | police are investigating an assault           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | domestic violence        | enough   | police are investigating domestic violence    | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a threat to oneself      | enough   | police are dealing with a threat of self-harm | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a missing person         | enough   | police are looking for a missing person       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a bomb threat            | enough   | police are investigating a bomb threat        | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a home burglary          | enough   | police are investigating a home burglary      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a home robbery           | enough   | police are investigating a home robbery       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a vehicle burglary       | enough   | police are investigating a vehicle burglary   | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a vehicle robbery        | enough   | police are investigating a vehicle robbery    | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a stolen vehicle         | enough   | police are looking for a stolen vehicle       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a package theft          | enough   | police are investigating a package theft      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | an arson                 | enough   | police are investigating an arson             | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | drugs                    | enough   | police are investigating a drug offence       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | stalking                 | enough   | police are investigating stalking             | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a death on the road      | enough   | police are investigating a death on the road  | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a swatting call          | enough   | police are investigating a swatting call      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | someone's welfare        | enough   | police are checking on someone's welfare      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a trespass               | enough   | police are investigating a trespass           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | another matter           | enough   | police are investigating some other matter    | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request stays within its purpose             | refuse  | must_not | -         | -            |
        | a kidnapping             | too much | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | allow   | may      | emergency | narrowed     |
        | an abduction, injury     | too much | police are investigating an abduction         | a person is in danger of serious physical injury | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | allow   | may      | emergency | narrowed     |
        | hostages                 | too much | police are dealing with a hostage-taking      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | allow   | may      | emergency | narrowed     |
        | health                   | too much | police are investigating a kidnapping         | a person's health or security is in danger       | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | property                 | too much | police are investigating a kidnapping         | only property is in danger                       | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | not about to strike      | too much | police are investigating a kidnapping         | a person is in danger of death                   | the danger is not imminent | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | foreseen                 | too much | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police knew of the emergency early enough to ask a judge | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | other sources            | too much | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | there are other sources than the footage | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a judge could be reached | too much | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could be had in time     | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | no good faith            | too much | police are investigating a kidnapping         | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer does not act in good faith | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a protest                | too much | police are looking into a protest             | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a shooting               | too much | police are investigating a shooting           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a homicide               | too much | police are investigating a homicide           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | an attempted murder      | too much | police are investigating an attempted murder  | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | an assault               | too much | police are investigating an assault           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | domestic violence        | too much | police are investigating domestic violence    | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a threat to oneself      | too much | police are dealing with a threat of self-harm | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a missing person         | too much | police are looking for a missing person       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a bomb threat            | too much | police are investigating a bomb threat        | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a home burglary          | too much | police are investigating a home burglary      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a home robbery           | too much | police are investigating a home robbery       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a vehicle burglary       | too much | police are investigating a vehicle burglary   | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a vehicle robbery        | too much | police are investigating a vehicle robbery    | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a stolen vehicle         | too much | police are looking for a stolen vehicle       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a package theft          | too much | police are investigating a package theft      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | an arson                 | too much | police are investigating an arson             | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | drugs                    | too much | police are investigating a drug offence       | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | stalking                 | too much | police are investigating stalking             | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a death on the road      | too much | police are investigating a death on the road  | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a swatting call          | too much | police are investigating a swatting call      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | someone's welfare        | too much | police are checking on someone's welfare      | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | a trespass               | too much | police are investigating a trespass           | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
        | another matter           | too much | police are investigating some other matter    | a person is in danger of death                   | the danger is imminent     | police had no earlier notice of the emergency            | the footage is the only possible source  | a warrant could not be had in time | the officer acts in good faith         | the request asks for more than its purpose needs | refuse  | must_not | -         | -            |
