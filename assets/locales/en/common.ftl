# Words that the window, the report, the charts and the exports share.
# Terms as in the office's glossary.

yes = Yes
no = No
not-recorded = not recorded

kind-consultation = Public consultations
kind-hearing = Budget hearings
kind-meeting = Public meetings
kind-participatory-budgeting = Participatory budgeting

one-consultation = Public consultation
one-hearing = Budget hearing
one-meeting = Public meeting
one-participatory-budgeting = Participatory budgeting

women = Women
men = Men
total = Total
accepted = Accepted
partially-accepted = Partially accepted
rejected = Rejected
pending = Pending

# The short column heads, as in the annual report.
short-women = F
short-men = M
short-total = T
short-rejected = R
short-accepted = A
short-partially-accepted = PA
short-pending = Pend.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

language-sq = Albanian
language-en = English
language-sr = Serbian
language-tr = Turkish
language-bs = Bosnian

choice-languages-sq = Albanian
choice-languages-en = English
choice-languages-sr = Serbian
choice-languages-tr = Turkish
choice-languages-bs = Bosnian

choice-kind-plan = Plan
choice-kind-page = Page
choice-kind-other = Other

choice-about-consultation = Public consultations
choice-about-hearing = Budget hearings
choice-about-meeting = Public meetings
choice-about-participatory-budgeting = Participatory budgeting
choice-about-assembly-questions = Assembly members' questions
choice-about-other = Other

choice-organiser-mayor = Mayor
choice-organiser-assembly = Municipal Assembly
choice-organiser-committee = Committee
choice-organiser-department = Department
choice-organiser-other = Other

choice-topic-kab = Medium-Term Budget Framework (MTBF)
choice-topic-budget = Budget
choice-topic-regulation = Regulation
choice-topic-plan = Plan
choice-topic-strategy = Strategy
choice-topic-taxes = Taxes
choice-topic-report = Report
choice-topic-other = Other

choice-channels-website = Website
choice-channels-facebook = Facebook
choice-channels-platform = Public Consultation Platform
choice-channels-email = E-mail
choice-channels-poster = Poster
choice-channels-other = Other

choice-requester-individual = Individual
choice-requester-media = Media
choice-requester-ngo = NGO
choice-requester-other = Other

choice-subject-spending = Public spending
choice-subject-employment = Employment
choice-subject-administrative = Administrative matters
choice-subject-public-functions = Public functions
choice-subject-legal-act = Legal act
choice-subject-other = Other

choice-outcome-open = Not answered yet
choice-outcome-full = Full access
choice-outcome-partial = Partial access
choice-outcome-refused = Refused
choice-outcome-transferred = Transferred

choice-chart-participation-by-kind = Participation by kind
choice-chart-participation-by-activity = Participation by activity
choice-chart-women-share = Share of women
choice-chart-comment-outcomes-by-kind = Comments by kind
choice-chart-comment-outcomes-by-activity = Comments by activity
choice-chart-decisions-by-month = Decisions by month
choice-chart-participation-over-years = Participation over the years
choice-chart-women-share-over-years = Share of women over the years
choice-chart-comment-outcomes-over-years = Comments over the years

input-not-a-number = Type a whole number, such as 14.
input-negative = The number cannot be below zero.
input-too-large = The largest number accepted is { $most }.
input-not-a-date = Type a date, such as 30.01.2023, 30/1 or “today”.
input-no-such-day = The calendar has no such day. Check the date.
input-not-an-amount = Type an amount in euro, such as 1234.50.
input-not-a-choice = Choose one of the values in the list.

# The names of fields.
field-name = Name of the municipality
field-unit = Unit
field-head-name = Head of unit
field-head-title = Position of the head
field-mayor = Mayor
field-website = Website
field-languages = Official languages
field-kind = Kind
field-about = About
field-title = Name
field-url = Link
field-published-on = Publication date
field-organiser = Organiser
field-topic = Topic
field-venue = Venue
field-held-on = Date held
field-held-on-written = Date as written
field-open-from = Open from
field-open-until = Open until
field-women = Women
field-men = Men
field-stated-participants = Stated total
field-comments-rejected = Rejected
field-comments-accepted = Accepted
field-comments-partially-accepted = Partially accepted
field-comments-pending = Pending
field-comments-carried-over = Carried over to the next year
field-comments-stated = Stated total
field-links-notice = Notice
field-links-news = News
field-links-minutes = Minutes
field-links-report = Report with comments
field-notice-on = Notice published on
field-news-on = News published on
field-minutes-on = Minutes published on
field-report-on = Report published on
field-channels = Channels of the notice
field-note = Note
field-locality = Locality
field-activity-number = Activity
field-votes = Votes
field-amount-eur = Amount (€)
field-selected = Selected
field-count = Number of decisions
field-links-sq = Albanian
field-links-sr = Serbian
field-links-tr = Turkish
field-links-bs = Bosnian
field-links-en = English
field-sent-to-ministry-on = Sent to the ministry on
field-access-requests-stated-total = Total number of requests
field-received-on = Received on
field-requester = Requester
field-subject = What is asked for
field-outcome = Outcome
field-answered-on = Answered on
field-extended = Deadline extended
field-urgent = Urgent
field-refusal-reason = Reason for refusal
field-complaint = Complaint to the Agency
field-signed-place = Place
field-signed-on = Date
field-chart = Chart
