@derived
Feature: What holds of every request
  Each scenario is a theorem: it is proved of every request that its facts leave open, or a request
  is shown that refutes it. "Itself discloses" leaves aside what only the owner hands over; "some
  request" keeps a theorem from being true of nothing.

  Scenario Outline: What is gone, nobody hands over (<gone>)
    Given any request
    And <gone>
    And <wanted>
    When police request the footage
    Then no regime discloses
    And some request lets "markey" refuse

    Examples:
      | gone                                        | wanted                    |
      | the footage was never stored                | police want the video     |
      | the footage has passed its retention period | police want the audio     |
      | the owner deleted the footage               | police want a still image |

  Scenario: Of what is encrypted end to end, the provider has no key
    Given any request
    And the footage is end-to-end encrypted
    And the request goes to the provider
    And police want the video
    When police request the footage
    Then no regime discloses

  Scenario: Nor has whoever merely holds the camera
    Given any request
    And the footage is end-to-end encrypted
    And the answer is that of the person in possession of the camera
    And police want the video
    When police ask the owner for the footage
    Then no regime discloses

  Scenario: Without process, consent or danger, no provider of the United States discloses
    Given any request
    And no legal process was served
    And no one was asked for consent
    And no one is in danger
    When police request the footage
    Then "ring-2022" never discloses
    And "ring-2024" never discloses
    And "ring-2022-court-order-open" never discloses
    And "google-nest-2022" never discloses
    And "warrant-or-order-providers" never discloses
    And "us-sca" never discloses
    And "california-2022" never discloses
    And some request lets "us-fourth-amendment" disclose

  Scenario: Without a judge's paper and without consent, the senator's rule never opens
    Given any request
    And no legal process was served
    And no one was asked for consent
    When police request the footage
    Then "markey" never discloses
    And whatever "us-sca" refuses, "markey" refuses
    And some request lets "us-sca" disclose
    And some request lets "ring-2022" disclose and "markey" refuse

  Scenario Outline: A paper that no judge signed does not open it either (<signed>)
    Given any request
    And no one was asked for consent
    And <signed>
    When police request the footage
    Then "markey" never discloses
    And some request lets "warrant-or-order-providers" disclose

    Examples:
      | signed                                 |
      | the process was issued by police alone |
      | the process was issued by a prosecutor |

  Scenario: In mortal danger the senator still sends police to a judge
    Given any request
    And a person is in danger of death
    And no legal process was served
    And no one was asked for consent
    And police want the video
    And the request comes from local police
    When police request the footage
    Then "markey" must not disclose
    And some request lets "us-sca" disclose
    And some request lets "google-nest-2022" disclose and "ring-2022" refuse

  Scenario: Nobody is compelled by a mere request
    Given any request
    And no legal process was served
    When police request the footage
    Then "us-sca" never must disclose
    And "ring-2022" never must disclose
    And "google-nest-2022" never must disclose
    And "warrant-or-order-providers" never must disclose
    And "markey" never must disclose
    And "canada-pipeda" never must disclose
    And "uk" never must disclose
    And "us-fourth-amendment" never must disclose

  Scenario: State statutes do not bind federal agencies
    Given any request
    And the request comes from a federal agency
    When police request the footage
    Then "ca-calecpa" does not govern the request
    And "il-phpa" does not govern the request
    And "me-16-641" does not govern the request
    And "vt-13-232" does not govern the request
    And "ut-data-privacy" does not govern the request
    And "ut-data-privacy-2026" does not govern the request
    And some request lets "us-sca" disclose
    And some request compels "us-sca" to disclose

  Scenario: What Illinois asks that the federal Act does not
    Given any request
    And the request comes from local police
    And the requester's identity has been verified
    And police are investigating a shooting
    And no one called for emergency help about the camera's user
    And no legal process was served
    And no one was asked for consent
    When police request the footage
    Then "il-phpa" never discloses
    And whatever "us-sca" refuses, "il-phpa" refuses
    And some request lets "us-sca" disclose and "il-phpa" refuse

  Scenario: What California asks after an emergency
    Given any request
    And the request comes from local police
    And police want the video
    And the provider holds the footage
    And the footage is not end-to-end encrypted
    And the request goes to the provider
    And the request stays within its purpose
    And no legal process was served
    And no one was asked for consent
    And a person is in danger of death
    And waiting for legal process would come too late
    And the requester's identity has been verified
    When police request the footage
    Then "ca-calecpa" may disclose but need not
    And the ground under "ca-calecpa" is an emergency
    And under "ca-calecpa" the agency must ask a court to approve what was done within 3 court days
    And whatever "us-sca" allows, "ca-calecpa" allows
    And some request lets "ca-calecpa" disclose and "us-sca" refuse

  Scenario: What the stack of California refuses and compels
    Given any request
    When police request the footage
    Then whatever "us-sca" must not disclose, "california-2022" must not disclose
    And whatever "us-sca" refuses, "california-2022" refuses
    And whatever "ca-calecpa" must not disclose, "california-2022" must not disclose
    And whatever "california-2022" must disclose, "us-sca" does not refuse
    And some request lets "ring-2022" refuse and "california-2022" disclose
    And some request lets "ring-2022" disclose and "california-2022" disclose

  Scenario: Ring in 2024 against Ring in 2022
    Given any request
    When police request the footage
    Then whatever "ring-2024" allows, "ring-2022-court-order-open" allows
    And whatever "ring-2022" must disclose, "ring-2024" must disclose
    And whatever "ring-2022" allows, "ring-2022-court-order-open" allows
    And some request lets "ring-2022" disclose
    And some request lets "ring-2024" disclose and "ring-2022" refuse

  Scenario: Ring asks more than the Act does in an emergency
    Given any request
    And no legal process was served
    And no one was asked for consent
    And the request comes from local police
    When police request the footage
    Then whatever "ring-2022" allows, "us-sca" allows
    And whatever "ring-2022" allows, "google-nest-2022" allows
    And some request lets "us-sca" disclose and "ring-2022" refuse

  Scenario: Posts to neighbours leave it to the owner
    Given any request
    When police post the request
    Then "ring-request-for-assistance" never itself discloses
    And "ring-community-requests" never itself discloses
    And some request lets "ring-request-for-assistance" leave it to the owner
    And some request lets "ring-community-requests" leave it to the owner
    And whatever "ring-community-requests" allows, "ring-2022" does not itself disclose

  Scenario Outline: Not every post is let through (<flaw>)
    Given any request
    And the request is a public post to the neighbourhood
    And <flaw>
    When police post the request
    Then "ring-request-for-assistance" never discloses
    And "ring-community-requests" never discloses

    Examples:
      | flaw                                           |
      | the post did not pass moderation               |
      | the request gives no case number               |
      | there is no active investigation               |
      | the requester's identity has not been verified |
      | the request comes from a federal agency        |
      | the request comes from foreign police          |

  Scenario: No post about a protest
    Given any request
    And the request is a public post to the neighbourhood
    And police are looking into a protest
    When police post the request
    Then "ring-request-for-assistance" never discloses
    And some request lets "ring-community-requests" leave it to the owner

  Scenario: The bill on faces bars federal agencies from one thing alone
    Given any request
    And the request comes from a federal agency
    And police want a face searched for in the recordings
    And the requester's identity has been verified
    When police request the footage
    Then "us-biometric-moratorium-bill" must not disclose
    And "markey" must not disclose

  Scenario: The bill on faces says nothing of other data
    Given any request
    And police want the video
    When police request the footage
    Then "us-biometric-moratorium-bill" does not govern the request

  Scenario: Foreign police have no claim under the Act
    Given any request
    And the request comes from foreign police
    When police request the footage
    Then "us-sca" never must disclose
    And some request lets "canada-pipeda" disclose

  Scenario Outline: Private parties get no recordings from providers (<asking>)
    Given any request
    And <asking>
    And police want the video
    When police request the footage
    Then "ring-2022" never itself discloses
    And "google-nest-2022" never must disclose
    And "markey" never must disclose
    And "us-sca" never must disclose
    And some request lets "ring-2022" leave it to the owner

    Examples:
      | asking                                         |
      | the request comes from a private person        |
      | the request comes from a party to a civil suit |

  Scenario: Nobody at Ring lets police watch live
    Given any request
    And police want to watch the live stream
    When police request the footage
    Then "ring-2022" never discloses
    And "ring-2024" never discloses
    And "google-nest-2022" never itself discloses

  Scenario: A valid warrant for what is there compels
    Given any request
    And police served a search warrant
    And the process is valid on its face
    And the process was issued by a judge
    And the process names the camera and the hours
    And the request stays within its purpose
    And the request goes to the provider
    And the request comes from local police
    And police want the video
    And the provider holds the footage
    And the footage is not end-to-end encrypted
    And no one was asked for consent
    And the requester's identity has been verified
    When police request the footage
    Then "us-sca" must disclose
    And "ring-2022" must disclose
    And "ring-2024" must disclose
    And "google-nest-2022" must disclose
    And "warrant-or-order-providers" must disclose
    And "california-2022" must disclose
    And the ground under "us-sca" is a search warrant

  Scenario: A provider that objects to the breadth of a judge's warrant is bound by it all the same
    Given any request
    And police served a search warrant
    And the process is valid on its face
    And the process was issued by a judge
    And the process names the camera and the hours
    And the request asks for more than its purpose needs
    And the request goes to the provider
    And the request comes from local police
    And police want the video
    And the provider holds the footage
    And the footage is not end-to-end encrypted
    And the requester's identity has been verified
    When police request the footage
    Then "ring-2022" must disclose
    And "ring-2024" must disclose
    And "google-nest-2022" must disclose
    And "warrant-or-order-providers" must disclose

  Scenario: What is asked for without an order is no matter of the European Regulation
    Given any request
    And no legal process was served
    When police request the footage
    Then "eu-e-evidence" does not govern the request

  Scenario: The page that promises a valid legal request lets out no more than the letter
    Given any request
    When police request the footage
    Then whatever "ring-support-page" allows, "ring-2022" allows
    And whatever "ring-2022" must disclose, "ring-support-page" must disclose
    And some request lets "ring-2022" disclose and "ring-support-page" refuse

  Scenario: The bills of New York and Hawaii let nothing out on a subpoena
    Given any request
    And police served a subpoena
    And no one was asked for consent
    And no one is in danger
    When police request the footage
    Then "ny-a9062" never discloses
    And "hi-sb888" never discloses
    And some request lets "us-sca" disclose

  Scenario: The bill on immigration officers governs no one else
    Given any request
    And whoever asks does not enforce immigration law
    When police request the footage
    Then "us-ice-out-of-our-faces" does not govern the request

  Scenario: An owner's consent takes nothing from a warrant
    Given any request
    And police served a search warrant
    And the process is valid on its face
    And the process was issued by a judge
    And the process names the camera and the hours
    And the request goes to the provider
    And the request comes from local police
    And the requester's identity has been verified
    And police want the video
    And the provider holds the footage
    And the footage is not end-to-end encrypted
    And consent was given
    When police request the footage
    Then "us-sca" must disclose
    And the ground under "us-sca" is a search warrant
    And "us-fourth-amendment" must disclose
    And "ca-calecpa" must disclose

  Scenario: What Vermont lets police compel in an emergency, the federal Act only permits
    Given any request
    And the request comes from local police
    And the requester's identity has been verified
    And the request goes to the provider
    And no legal process was served
    And no one was asked for consent
    And police want the video
    And a person is in danger of death
    And waiting for legal process would come too late
    And the officer acts in good faith
    And the provider holds the footage
    And the footage is not end-to-end encrypted
    When police request the footage
    Then "vt-13-232" must disclose
    And "us-sca" never must disclose
    And some request lets "us-sca" refuse and "vt-13-232" disclose

  Scenario: Under an agreement between governments a provider may answer, and never must
    Given any request
    And the request comes from foreign police
    And an executive agreement covers the request
    When police request the footage
    Then "us-sca" never must disclose
    And some request lets "us-sca" disclose

  Scenario: What differs between the providers that want a warrant and the others
    Given any request
    And no legal process was served
    And no one was asked for consent
    When police request the footage
    Then "warrant-or-order-providers" never discloses
    And whatever "markey" refuses, "warrant-or-order-providers" refuses
    And some request lets "google-nest-2022" disclose and "warrant-or-order-providers" refuse

  Scenario: What a policy says in another language is what it says in rules
    Given any request
    When police request the footage
    Then "regimes/us-sca.yaml" and "regimes/in_other_languages/cedar/us-sca.yaml" answer alike in everything

  Scenario: An impostor is no government
    Given any request
    And the requester's identity has not been verified
    And no one was asked for consent
    And police want the video
    When police request the footage
    Then "ca-calecpa" does not govern the request
    And "il-phpa" does not govern the request
    And "vt-13-232" does not govern the request
    And "ut-data-privacy" does not govern the request
    And "us-sca" never discloses
    And "ring-2022" never discloses
    And "ring-2024" never discloses
    And "google-nest-2022" never discloses
    And "warrant-or-order-providers" never discloses
    And "markey" never discloses
    And "california-2022" never discloses

  Scenario: In the stack a law that compels stands against the company's rules
    Given any request
    And the request comes from a federal agency
    When police request the footage
    Then whatever "us-sca" must disclose, "california-2022" must disclose
    And whatever "california-2022" must disclose, "us-sca" allows
    And some request compels "us-sca" to disclose

  Scenario: The bill that would name cameras in Illinois's Act settles a dispute and changes no answer
    Given any request
    And the request is made on 2026-06-01
    When police request the footage
    Then "il-phpa" and "il-sb3278" answer alike in everything
    And some request lets "il-sb3278" disclose

  Scenario Outline: Utah's two texts never hold together (<day>)
    Given any request
    And the request is made on <day>
    When police request the footage
    Then "<the other>" does not govern the request
    And some request lets "<the one>" disclose

    Examples:
      | day        | the one              | the other            |
      | 2026-05-05 | ut-data-privacy      | ut-data-privacy-2026 |
      | 2026-05-06 | ut-data-privacy-2026 | ut-data-privacy      |

  Scenario: Whoever is given footage in an emergency in Illinois owes a judge an application
    Given any request
    And police are investigating an abduction
    And a person is in danger of death
    And the danger is imminent
    And no legal process was served
    And no one was asked for consent
    And no supervisor has approved keeping the footage
    When police request the footage
    Then under "il-phpa" the agency must apply for a warrant within 72 hours
    And under "il-phpa" the agency must destroy the footage within 60 days
    And some request lets "il-phpa" disclose

  Scenario: The senator's rule asks for nothing after the disclosure
    Given any request
    When police request the footage
    Then under "markey" no duties follow
    And under "markey" the agency need not apply for a warrant
    And some request lets "markey" disclose

  Scenario: In California an emergency ends before a court, unless a judge was there before
    Given any request
    And a person is in danger of death
    And waiting for legal process would come too late
    And no legal process was served
    And no one was asked for consent
    When police request the footage
    Then under "ca-calecpa" the agency must ask a court to approve what was done within 3 court days
    And some request lets "ca-calecpa" disclose

  Scenario: Without process and without consent, California's bill of 2026 lets no company give footage
    Given any request
    And the request goes to the provider
    And no legal process was served
    And no one was asked for consent
    And police want the video
    When police request the footage
    Then "ca-ab2062" must not disclose
    And some request lets "ca-calecpa" disclose
