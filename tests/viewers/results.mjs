// Reads messages from standard input as Cucumber's viewers do, and tells what they find.
import { readFileSync } from 'node:fs'
import { Query } from '@cucumber/query'

const query = new Query()
for (const line of readFileSync(0, 'utf-8').split('\n')) {
  if (line) query.update(JSON.parse(line))
}

const scenarios = query.findAllTestCaseStarted().map((started) => {
  const pickle = query.findPickleBy(started)
  return {
    name: pickle.name,
    uri: pickle.uri,
    line: query.findLocationOf(pickle).line,
    worst: query.findMostSevereTestStepResultBy(started)?.status ?? 'UNKNOWN',
    finished: query.findTestCaseFinishedBy(started) !== undefined,
    steps: query.findTestStepFinishedAndTestStepBy(started).map(([finished, step]) => ({
      text: query.findPickleStepBy(step).text,
      status: finished.testStepResult.status,
      message: finished.testStepResult.message ?? '',
      definitions: query.findStepDefinitionsBy(step).map((definition) => definition.pattern.source),
      attached: query.findAttachmentsBy(finished).map((attachment) => attachment.body),
    })),
  }
})
const finished = query.findTestRunFinished()
console.log(JSON.stringify({ scenarios, success: finished.success, said: finished.message ?? '' }))
