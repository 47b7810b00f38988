@us @illinois
Feature: Emergencies in Illinois
  Illinois's Act knows two emergencies: a call for help about whoever uses the device, and a person who was
  kidnapped, abducted or taken hostage. What its police get so, or by a warrant, they destroy in 60 days
  unless charges are filed or a supervisor decides otherwise; after an emergency they go to a judge in 72 hours.

  Rule: A call for help about the camera's user

    @derived @contested
    Scenario Outline: <call> called, police want <what>, and the request <reach>
      Given an ordinary police request
      And <call> called for emergency help about the camera's user
      And police want <what>
      And the request <reach>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   | contested |
        | il-phpa   | <outcome> | <mode> | <ground> | <scope> | yes       |
        | il-sb3278 | <outcome> | <mode> | <ground> | <scope> |           |

      Examples: Recorded, and no more than answers the call
        | call    | what                              | reach                                | outcome | mode | ground         | scope        |
        | someone | the video                         | stays within its purpose             | allow   | may  | emergency_call | as_requested |
        | someone | the audio                         | stays within its purpose             | allow   | may  | emergency_call | as_requested |
        | someone | the video with its audio          | stays within its purpose             | allow   | may  | emergency_call | as_requested |
        | someone | a still image                     | stays within its purpose             | allow   | may  | emergency_call | as_requested |
        | someone | the subscriber's name and address | stays within its purpose             | allow   | may  | emergency_call | as_requested |
        | someone | the locations of devices          | stays within its purpose             | allow   | may  | emergency_call | as_requested |
        | someone | the video                         | asks for more than its purpose needs | allow   | may  | emergency_call | narrowed     |

      Examples: Not recorded, not to be found, or no call
        | call    | what                                  | reach                                | outcome | mode     | ground | scope |
        | someone | to watch the live stream              | stays within its purpose             | refuse  | must_not | -      | -     |
        | someone | a face searched for in the recordings | stays within its purpose             | refuse  | must_not | -      | -     |
        | someone | to watch the live stream              | asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | someone | a face searched for in the recordings | asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | someone | the video                             | is too vague to find any footage     | refuse  |          | -      | -     |
        | no one  | the video                             | stays within its purpose             | refuse  | must_not | -      | -     |
        | no one  | the video                             | asks for more than its purpose needs | refuse  | must_not | -      | -     |

  Rule: A person who was taken

    @derived @contested
    Scenario Outline: <incident>, and <fact>
      Given an ordinary police request
      And a person is in danger of death
      And the danger is imminent
      And the footage is the only possible source
      And a warrant could not be had in time
      And <incident>
      And <fact>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | ground   | scope   | contested |
        | il-phpa   | <outcome> | <mode> | <ground> | <scope> | yes       |
        | il-sb3278 | <outcome> | <mode> | <ground> | <scope> | no        |

      Examples: Somebody was taken
        | incident                                 | fact                                             | outcome | mode | ground    | scope        |
        | police are investigating a kidnapping    | the request stays within its purpose             | allow   | may  | emergency | as_requested |
        | police are investigating an abduction    | the request stays within its purpose             | allow   | may  | emergency | as_requested |
        | police are dealing with a hostage-taking | the request stays within its purpose             | allow   | may  | emergency | as_requested |
        | police are investigating a kidnapping    | the request asks for more than its purpose needs | allow   | may  | emergency | narrowed     |
        | police are investigating an abduction    | the request asks for more than its purpose needs | allow   | may  | emergency | narrowed     |
        | police are dealing with a hostage-taking | the request asks for more than its purpose needs | allow   | may  | emergency | narrowed     |

      Examples: Nobody was, however grave the danger
        | incident                                      | fact                                             | outcome | mode     | ground | scope |
        | police are investigating a shooting           | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a homicide           | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating an attempted murder  | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating an assault           | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating domestic violence    | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are dealing with a threat of self-harm | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are looking for a missing person       | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a bomb threat        | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a home burglary      | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a home robbery       | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a vehicle burglary   | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a vehicle robbery    | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are looking for a stolen vehicle       | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a package theft      | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating an arson             | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a drug offence       | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are looking into a protest             | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating stalking             | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a death on the road  | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a swatting call      | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are checking on someone's welfare      | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a trespass           | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating some other matter    | the request stays within its purpose             | refuse  | must_not | -      | -     |
        | police are investigating a shooting           | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a homicide           | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating an attempted murder  | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating an assault           | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating domestic violence    | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are dealing with a threat of self-harm | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are looking for a missing person       | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a bomb threat        | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a home burglary      | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a home robbery       | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a vehicle burglary   | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a vehicle robbery    | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are looking for a stolen vehicle       | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a package theft      | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating an arson             | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a drug offence       | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are looking into a protest             | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating stalking             | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a death on the road  | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a swatting call      | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are checking on someone's welfare      | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating a trespass           | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |
        | police are investigating some other matter    | the request asks for more than its purpose needs | refuse  | must_not | -      | -     |

    @derived @contested
    Scenario Outline: <danger> (<imminence>), <notice>, <sources>, a warrant <in time>, the officer <faith>
      Given an ordinary police request
      And police are investigating an abduction
      And <danger>
      And the danger is <imminence>
      And police <notice>
      And <sources>
      And a warrant <in time>
      And the officer <faith>
      And the request <reach>
      When police request the footage
      Then the regimes decide
        | regime    | outcome   | mode   | scope   | contested |
        | il-phpa   | <outcome> | <mode> | <scope> | yes       |
        | il-sb3278 | <outcome> | <mode> | <scope> | no        |

      Examples: All that the Act asks for
        | danger                                           | imminence | notice                                 | sources                                 | in time                  | faith              | reach                                | outcome | mode | scope        |
        | a person is in danger of death                   | imminent  | had no earlier notice of the emergency | the footage is the only possible source | could not be had in time | acts in good faith | stays within its purpose             | allow   | may  | as_requested |
        | a person is in danger of serious physical injury | imminent  | had no earlier notice of the emergency | the footage is the only possible source | could not be had in time | acts in good faith | stays within its purpose             | allow   | may  | as_requested |
        | a person is in danger of serious physical injury | imminent  | had no earlier notice of the emergency | the footage is the only possible source | could not be had in time | acts in good faith | asks for more than its purpose needs | allow   | may  | narrowed     |

      Examples: Something is missing
        | danger                                     | imminence    | notice                                            | sources                                  | in time                  | faith                      | reach                                | outcome | mode     | scope |
        | a person's health or security is in danger | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | stays within its purpose             | refuse  | must_not | -     |
        | only property is in danger                 | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | stays within its purpose             | refuse  | must_not | -     |
        | a person is in danger of death             | not imminent | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | stays within its purpose             | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | knew of the emergency early enough to ask a judge | the footage is the only possible source  | could not be had in time | acts in good faith         | stays within its purpose             | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | there are other sources than the footage | could not be had in time | acts in good faith         | stays within its purpose             | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could be had in time     | acts in good faith         | stays within its purpose             | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | does not act in good faith | stays within its purpose             | refuse  | must_not | -     |
        | a person's health or security is in danger | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | asks for more than its purpose needs | refuse  | must_not | -     |
        | only property is in danger                 | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | asks for more than its purpose needs | refuse  | must_not | -     |
        | a person is in danger of death             | not imminent | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | asks for more than its purpose needs | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | knew of the emergency early enough to ask a judge | the footage is the only possible source  | could not be had in time | acts in good faith         | asks for more than its purpose needs | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | there are other sources than the footage | could not be had in time | acts in good faith         | asks for more than its purpose needs | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could be had in time     | acts in good faith         | asks for more than its purpose needs | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | does not act in good faith | asks for more than its purpose needs | refuse  | must_not | -     |
        | a person is in danger of death             | imminent     | had no earlier notice of the emergency            | the footage is the only possible source  | could not be had in time | acts in good faith         | is too vague to find any footage     | refuse  |          | -     |

    @derived @contested
    Scenario Outline: Someone was taken, and police want <what>
      Given an ordinary police request
      And police are investigating an abduction
      And a person is in danger of death
      And the danger is imminent
      And the footage is the only possible source
      And a warrant could not be had in time
      And police want <what>
      When police request the recordings
      Then the regimes decide
        | regime    | outcome   | mode   |
        | il-phpa   | <outcome> | <mode> |
        | il-sb3278 | <outcome> | <mode> |

      Examples:
        | what                                  | outcome | mode     |
        | the audio                             | allow   | may      |
        | the video with its audio              | allow   | may      |
        | a still image                         | allow   | may      |
        | to watch the live stream              | refuse  | must_not |
        | a face searched for in the recordings | refuse  | must_not |
