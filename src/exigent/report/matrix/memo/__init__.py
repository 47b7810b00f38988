"""The matrix as a memo: prose for people, to be mailed, or opened in a word processor."""
