# Why a file was not imported. The last sentence always says that the register is as it was.

import-empty = The file is empty. Choose a JSON file that Pasqyra exported. Nothing was imported.
import-file-too-large = The file is { $size } MB, more than the { $most } MB that are read. Check that you chose the right file. Nothing was imported.
import-too-many-values = The file holds more values than any register has. Check that you chose the right file. Nothing was imported.
import-not-utf8 = In line { $line }, column { $column }, the file is not UTF-8 text. Save it as UTF-8 and import it again. Nothing was imported.
import-not-json = In line { $line }, column { $column }, the file is not valid JSON. Correct it there or export it again. Nothing was imported.
import-ends-early = The file breaks off in line { $line }, column { $column }: its end is missing. Copy or export it again. Nothing was imported.
import-too-deep = In line { $line }, column { $column }, the data are nested too deeply for a register. Check that you chose the right file. Nothing was imported.
import-other-format = The file is JSON, but not a Pasqyra register: the key “format” must be “pasqyra-register”. Choose a file that Pasqyra exported. Nothing was imported.
import-newer-version = The register is of version { $version }, made by a newer Pasqyra. Update the program and import it again. Nothing was imported.
import-at = At { $path }: { $problem } Correct it in the file and import it again. Nothing was imported.
import-years-present = { $count ->
    [one] The year { $years } is already in this register. Import it into a new register, or take the year out of the file. Nothing was imported.
   *[other] The years { $years } are already in this register. Import them into a new register, or take them out of the file. Nothing was imported.
}

import-shape-null = nothing (null)
import-shape-yes-no = yes or no (true, false)
import-shape-number = a number
import-shape-text = a text
import-shape-number-or-text = a number or a text
import-shape-list = a list
import-shape-object = an object

import-unknown-key = the format does not know this key.
import-key-twice = the key occurs twice.
import-required = a value is required here.
import-wrong-shape = { $expected } is expected, but { $found } was found there.
import-not-whole = a whole number in plain digits is expected, such as 14.
import-negative = the number cannot be below zero.
import-too-small = the smallest number accepted is { $least }.
import-too-large = the largest number accepted is { $most }.
import-not-an-amount = an amount in euro with at most two decimals is expected, such as 1234.50.
import-not-a-date = “{ $found }” is not a date of the form YYYY-MM-DD, such as 2023-01-30.
import-no-such-day = the calendar has no day { $found }.
import-unknown-choice = “{ $found }” is not among the accepted values: { $allowed }.
import-choice-twice = “{ $found }” occurs twice.
import-year-twice = the year { $year } occurs twice.
import-month-twice = the month { $month } occurs twice.
import-number-twice = the number { $number } occurs twice in { $kind }.
import-number-missing = in { $kind }, the number { $missing } is missing; the numbers have to run from 1 to { $count } without a gap.
import-no-such-budgeting = there is no participatory budgeting with the number { $number }.
import-unclear-subject = exactly one thing has to be named: an activity (kind and number), a published figure, a month of decisions, a document, a project, an access request or a rule.
import-no-such-subject = the file has no such record.
import-unknown-figure = no published figure has this key.
import-unknown-rule = no rule has this identifier.
import-rule-not-settable = this rule always holds and cannot be set.
import-narrative-twice = this section already has a text in this language.
import-unreadable = The file { $path } cannot be read ({ $reason }). Check that it is there and that you may read it.
