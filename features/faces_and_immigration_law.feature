@biometrics @us
Feature: The bill on faces and immigration law, value by value
  The bill of 2026 binds those who enforce immigration law, and forbids them to have recordings
  searched for a face. Whoever else asks, and for whatever else, it says nothing.

  Background:
    Given an ordinary police request

  Rule: Who is bound, and to what

    @derived
    Scenario Outline: <who> asks for <data>
      Given <requester>
      And <immigration>
      And <known>
      And <sought>
      When police request the footage
      Then the regimes decide
        | regime                  | outcome   | mode   |
        | us-ice-out-of-our-faces | <outcome> | <mode> |

      Examples:
        | who                              | data                | requester                                      | immigration                                   | known                                          | sought                                            | outcome      | mode     |
        | A federal officer                | a search for a face | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a face searched for in the recordings | refuse       | must_not |
        | A state officer deputised for it | a search for a face | the request comes from a state agency          | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a face searched for in the recordings | refuse       | must_not |
        | A local officer deputised for it | a search for a face | the request comes from local police            | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a face searched for in the recordings | refuse       | must_not |
        | A foreign officer                | a search for a face | the request comes from foreign police          | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a face searched for in the recordings | not_governed | -        |
        | A civil party                    | a search for a face | the request comes from a party to a civil suit | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a face searched for in the recordings | not_governed | -        |
        | A private person                 | a search for a face | the request comes from a private person        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a face searched for in the recordings | not_governed | -        |
        | An impostor                      | a search for a face | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has not been verified | police want a face searched for in the recordings | not_governed | -        |
        | Another officer                  | a search for a face | the request comes from a federal agency        | whoever asks does not enforce immigration law | the requester's identity has been verified     | police want a face searched for in the recordings | not_governed | -        |
        | A federal officer                | the video           | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want the video                             | not_governed | -        |
        | A federal officer                | the sound           | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want the audio                             | not_governed | -        |
        | A federal officer                | video and sound     | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want the video with its audio              | not_governed | -        |
        | A federal officer                | a still             | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want a still image                         | not_governed | -        |
        | A federal officer                | a live view         | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want to watch the live stream              | not_governed | -        |
        | A federal officer                | a name              | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want the subscriber's name and address     | not_governed | -        |
        | A federal officer                | places of devices   | the request comes from a federal agency        | whoever asks enforces immigration law         | the requester's identity has been verified     | police want the locations of devices              | not_governed | -        |
