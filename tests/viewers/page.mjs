// Makes the page that Cucumber shows of the messages on standard input.
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { readFileSync } from 'node:fs'
import { CucumberHtmlStream } from '@cucumber/html-formatter'

const lines = readFileSync(0, 'utf-8').split('\n').filter((line) => line)
await pipeline(Readable.from(lines.map((line) => JSON.parse(line))), new CucumberHtmlStream(), process.stdout)
