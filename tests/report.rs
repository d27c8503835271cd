//! The annual report: what it says, and what it never says.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use pasqyra::{
    domain::{
        AccessOutcome, AccessRequest, Activity, ActivityKind, Attendance, Channel, Choice as _, Comments, Language,
        Municipality, Narrative, RecordId, Summaries, Summary, Year,
    },
    import,
    report::{
        self, Block, Document, Input, Paragraph,
        document::{Row, Span, Table},
        html,
    },
    text::{TRANSLATED, Texts},
};

pub(crate) fn sample() -> (Municipality, Year) {
    let mut last = 0;
    let mut register = import::sample(&mut || {
        last += 1;
        RecordId(uuid::Uuid::from_u128(last))
    });
    let year = register.years.remove(&2023).expect("the sample's year");
    (register.municipality, year)
}

fn activity(kind: ActivityKind, title: &str) -> Activity {
    Activity { title: title.to_owned(), ..Activity::new(RecordId(uuid::Uuid::from_u128(title.len() as u128)), kind) }
}

pub(crate) fn document(municipality: &Municipality, year: &Year, language: Language) -> Document {
    let summary = Summary::of(year);
    Document::of(&Input { municipality, year, summary: &summary, years: &Summaries::new() }, &Texts::new(language))
}

fn sample_page(language: Language) -> String {
    let (municipality, year) = sample();
    html::write(&document(&municipality, &year, language))
}

/// All running text and all table text of a document, blocks separated by line breaks.
fn plain(document: &Document) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        match block {
            Block::Heading(heading) => text.push_str(&heading.text),
            Block::Lead(parts) => text.push_str(&parts.join(" · ")),
            Block::Paragraph(paragraph) => text.push_str(&spans(&paragraph.spans)),
            Block::List(list) => list.items.iter().for_each(|item| text.push_str(&spans(item))),
            Block::Table(table) => {
                for row in &table.rows {
                    text.push_str(&cells(row).join(" "));
                    text.push('\n');
                }
                for note in &table.notes {
                    text.push_str(&spans(&note.spans));
                    text.push('\n');
                }
            }
            _ => {}
        }
        text.push('\n');
    }
    text
}

fn spans(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(text) | Span::Recorded { text, .. } | Span::Link { text, .. } | Span::Unknown(text) => {
                text.as_str()
            }
            Span::Mark { symbol, .. } => symbol,
            Span::Absent { .. } => "—",
            Span::LineBreak => "\n",
        })
        .collect()
}

fn cells(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| spans(&cell.spans)).collect()
}

fn tables(document: &Document) -> Vec<&Table> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

fn totals(table: &Table) -> Vec<String> {
    table.totals.iter().flat_map(|totals| &totals.cells).map(|cell| spans(&cell.spans)).collect()
}

#[test]
fn the_report_has_every_section_in_the_offices_order() {
    let (municipality, year) = sample();
    for &language in TRANSLATED {
        let document = document(&municipality, &year, language);
        let headings: Vec<(Option<u32>, &str)> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) if heading.level == 2 => Some((heading.number, heading.id)),
                _ => None,
            })
            .collect();
        let expected = [
            "general",
            "consultations",
            "hearings",
            "meetings",
            "participatory-budgeting",
            "decisions",
            "gender",
            "access-requests",
            "charts",
            "conclusion",
            "abbreviations",
        ];
        let expected: Vec<(Option<u32>, &str)> = (1..).map(Some).zip(expected).collect();
        assert_eq!(headings, expected);
        assert!(matches!(document.blocks.first(), Some(Block::Cover(_))));
        assert!(matches!(document.blocks.last(), Some(Block::Signature(_))));
    }
}

#[test]
fn the_tables_hold_the_registers_figures_and_their_sums() {
    let (municipality, year) = sample();
    let document = document(&municipality, &year, Language::Albanian);
    let tables = tables(&document);
    assert_eq!(cells(&tables[0].rows[8])[2..], ["27.10.2023", "2", "6", "8", "5", "1", "0", "—", "6"]);
    assert_eq!(totals(tables[0]), ["55", "189", "244", "43", "106", "26", "35", "210"]);
    assert_eq!(totals(tables[1]), ["35", "222", "257", "13", "342", "16", "371"]);
    assert_eq!(totals(tables[2]), ["23", "69", "92"]);
    assert_eq!(totals(tables[3]), ["8", "48", "56"]);
    let gender = tables.iter().find(|table| table.rows.len() == 4).expect("the summary by gender");
    assert_eq!(totals(gender), ["27", "121", "528", "649", "18,6\u{a0}%"]);
    let decisions = tables.iter().find(|table| table.rows.len() == 12).expect("the decisions");
    assert_eq!(totals(decisions), ["592"]);
}

#[test]
fn every_row_prints_its_own_date_and_one_that_could_not_be_read_as_it_was_written() {
    let (municipality, year) = sample();
    let document = document(&municipality, &year, Language::Albanian);
    let tables = tables(&document);
    assert_eq!(cells(&tables[0].rows[0])[2], "30.01.20230*");
    assert!(spans(&tables[0].notes[0].spans).contains("nuk lexohet si datë"));
    assert_eq!(cells(&tables[1].rows[1])[2], "—");
    let absent = &tables[1].rows[1].cells[2].spans[0];
    assert_eq!(absent, &Span::Absent { meaning: "data nuk është shënuar".into() });
}

#[test]
fn a_consultation_still_open_has_a_note_under_its_table() {
    let (municipality, year) = sample();
    let document = document(&municipality, &year, Language::Albanian);
    let notes: Vec<String> = tables(&document)[0].notes.iter().map(|note| spans(&note.spans)).collect();
    assert_eq!(
        notes[1],
        "Nr. 13: Konsultimi ishte i hapur deri më 11.01.2024. Në fund të vitit 2023, 35 komente ishin në shqyrtim."
    );
    assert_eq!(notes.len(), 2);
}

#[test]
fn nothing_is_said_that_the_register_does_not_record() {
    let (municipality, mut year) = sample();
    let albanian = plain(&document(&municipality, &year, Language::Albanian)).to_lowercase();
    for claim in ["facebook", "kanalet", "me kohë", "afat", "usaid", "posta elektronike"] {
        assert!(!albanian.contains(claim), "nobody recorded «{claim}»");
    }
    year.activities.of_mut(ActivityKind::Consultation)[0].channels = vec![Channel::Website, Channel::Facebook];
    let albanian = plain(&document(&municipality, &year, Language::Albanian));
    assert!(albanian.contains("Uebfaqja (1), Facebook (1)"), "{albanian}");
}

#[test]
fn what_is_missing_is_offered_to_the_office_and_left_out_of_the_file() {
    let (municipality, year) = sample();
    let document = document(&municipality, &year, Language::Albanian);
    let blank = document.blanks.iter().find(|blank| blank.paragraph == Paragraph::Challenges).expect("a blank");
    let page = html::write(&document);
    assert!(!page.contains(&blank.hint));
    assert!(!page.contains("Sfidat"));
}

#[test]
fn the_offices_own_text_stands_in_the_place_of_the_reports_sentences_in_its_language_alone() {
    let (municipality, mut year) = sample();
    for (section, text) in [
        ("challenges", "Mungesa e stafit.\n\nShih https://example.org/sfidat."),
        ("hearing", ""),
        ("general", "Fjala e zyrës."),
    ] {
        year.narrative.push(Narrative { section: section.into(), language: Language::Albanian, text: text.into() });
    }
    let albanian = document(&municipality, &year, Language::Albanian);
    let text = plain(&albanian);
    assert!(text.contains("Sfidat\nMungesa e stafit.\nShih https://example.org/sfidat.\n"), "{text}");
    assert!(text.contains("Fjala e zyrës.") && !text.contains("Ky raport paraqet"));
    assert!(!text.contains("janë shënuar 11 dëgjime"), "an empty text leaves the paragraph out");
    assert!(html::write(&albanian).contains(r#"<a class="address" href="https://example.org/sfidat""#));
    let english = plain(&document(&municipality, &year, Language::English));
    assert!(!english.contains("Mungesa") && !english.contains("Challenges"));
}

#[test]
fn totals_that_are_not_the_sum_of_their_parts_explain_themselves() {
    let mut year = Year::new(2024);
    let meetings = year.activities.of_mut(ActivityKind::Meeting);
    let attendances = [(Some(5), Some(10), None), (None, None, Some(30)), (Some(4), None, None), (None, None, None)];
    for (place, (women, men, stated)) in attendances.into_iter().enumerate() {
        let attendance = Attendance { women, men, stated };
        meetings.push(Activity { attendance, ..activity(ActivityKind::Meeting, &"m".repeat(place + 1)) });
    }
    let consultations = year.activities.of_mut(ActivityKind::Consultation);
    let comments = Comments { stated: Some(12), ..Comments::default() };
    consultations.push(Activity { comments, ..activity(ActivityKind::Consultation, "k") });
    let document = document(&Municipality::default(), &year, Language::English);
    let tables = tables(&document);
    let rows: Vec<Vec<String>> = tables[1].rows.iter().map(|row| cells(row)[3..].to_vec()).collect();
    assert_eq!(rows, [["5", "10", "15"], ["—", "—", "30*"], ["4", "—", "—†"], ["—", "—", "—"]]);
    assert_eq!(totals(tables[1]), ["9", "10", "45"]);
    let notes: Vec<String> = tables[1].notes.iter().map(|note| spans(&note.spans)).collect();
    assert!(notes.iter().any(|note| note.contains("30 participants whose gender was not recorded")), "{notes:?}");
    assert!(notes.iter().any(|note| note.contains("2 activities was not recorded")), "{notes:?}");
    assert_eq!(cells(&tables[0].rows[0])[6..], ["—", "—", "—", "12*", "12"]);
}

#[test]
fn outcomes_of_access_requests_stand_only_where_they_were_recorded() {
    let (municipality, mut year) = sample();
    let caption = "sipas rezultatit";
    let without = document(&municipality, &year, Language::Albanian);
    assert!(!tables(&without).iter().any(|table| table.caption.contains(caption)));
    let request = AccessRequest::new(RecordId(uuid::Uuid::from_u128(9)));
    year.access.requests.push(AccessRequest { outcome: Some(AccessOutcome::Full), ..request });
    let with = document(&municipality, &year, Language::Albanian);
    let with = tables(&with);
    let table = with.iter().find(|table| table.caption.contains(caption)).expect("the outcomes");
    assert_eq!(table.rows.iter().map(cells).collect::<Vec<_>>(), [["Qasje e plotë", "1"]]);
    assert!(spans(&table.notes[0].spans).contains("71 nga 72"));
}

#[test]
fn abbreviations_are_those_that_the_report_uses() {
    let shorts = |year: &Year| -> Vec<String> {
        let document = document(&Municipality::default(), year, Language::Albanian);
        let list = document.blocks.iter().find_map(|block| match block {
            Block::Abbreviations(list) => Some(list.iter().map(|item| item.short.clone()).collect()),
            _ => None,
        });
        list.unwrap_or_default()
    };
    assert_eq!(shorts(&sample().1), ["F", "M", "T", "R", "P", "PJ", "NSH", "KAB"]);
    let mut year = Year::new(2024);
    assert_eq!(shorts(&year), ["F", "M", "T"]);
    year.activities.of_mut(ActivityKind::Hearing).push(activity(ActivityKind::Hearing, "KPF-ja dhe OJQ-të"));
    assert_eq!(shorts(&year), ["F", "M", "T", "R", "P", "PJ", "KPF", "OJQ"]);
}

#[test]
fn an_empty_year_is_a_report_too() {
    for &language in TRANSLATED {
        let document = document(&Municipality::default(), &Year::new(2025), language);
        let page = html::write(&document);
        assert!(page.contains("2025") && page.ends_with("</html>\n"), "{language}");
    }
}

#[test]
fn the_page_asks_for_nothing_and_the_same_year_gives_the_same_bytes() {
    let page = sample_page(Language::Albanian);
    assert_eq!(page, sample_page(Language::Albanian));
    assert!(page.contains("default-src 'none'"));
    for request in ["<script", "<link", "<img", "<iframe", "@import", "url(http", "src=\"http", "xlink:href=\"http"] {
        assert!(!page.contains(request), "{request}");
    }
    assert!(page.contains("src: url(data:font/ttf;base64,"));
    let limit = 400_000;
    assert!(page.len() < limit, "{} bytes: the font is no longer cut down", page.len());
}

#[test]
fn the_page_names_its_language_and_that_of_the_registers_titles() {
    let albanian = sample_page(Language::Albanian);
    assert!(albanian.contains(r#"<html lang="sq">"#) && !albanian.contains(r#"<bdi lang="#));
    let english = sample_page(Language::English);
    assert!(english.contains(r#"<html lang="en">"#));
    assert!(english.contains(r#"<bdi lang="sq">Konsultimi publik për"#));
}

#[test]
fn every_chart_stands_in_the_page_with_its_text_and_its_figures() {
    let (municipality, year) = sample();
    for &language in TRANSLATED {
        let document = document(&municipality, &year, language);
        let figures: Vec<_> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Figure(figure) => Some(figure),
                _ => None,
            })
            .collect();
        assert_eq!(figures.len(), 6);
        let page = html::write(&document);
        assert_eq!(page.matches("<svg").count(), 6);
        for figure in figures {
            assert!(!figure.alternative.is_empty() && !figure.data.rows.is_empty(), "{}", figure.id);
            assert!(figure.data.rows.iter().all(|row| row.cells.len() == figure.data.width()), "{}", figure.id);
            assert!(page.contains(&format!(r#"<table id="{}-data""#, figure.id)));
        }
        // Identifiers are one space for the whole page: two charts must not share a pattern's.
        let mut ids: Vec<&str> =
            page.split(" id=\"").skip(1).map(|part| part.split('"').next().unwrap_or_default()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "an identifier stands twice");
    }
}

#[test]
fn the_files_name_is_in_the_reports_language() {
    let (municipality, year) = sample();
    let summary = Summary::of(&year);
    let input = Input { municipality: &municipality, year: &year, summary: &summary, years: &Summaries::new() };
    assert_eq!(report::file_name(&input, &Texts::new(Language::Albanian)), "2023-raporti-vjetor.html");
    assert_eq!(report::file_name(&input, &Texts::new(Language::English)), "2023-annual-report.html");
}

/// Text that tries to leave its place in the page, in the address or in the style sheet.
pub(crate) const PAYLOADS: &[&str] = &[
    "<script>document.title='ran'</script>",
    "\"><img src=x onerror=\"document.title='ran'\">",
    "' onmouseover='document.title=1' x='",
    "</style><script>document.title='ran'</script>",
    "</title><script>document.title='ran'</script>",
    "<svg onload=document.title='ran'>",
    "]]><script>1</script>",
    "<!-- --!> <b>",
    "\\\"; } body { display: none } @page { content: \"",
    "javascript:document.title='ran'",
    "data:text/html,<script>document.title='ran'</script>",
    "&lt;script&gt;&amp;#60;",
    "{{ 7 * 7 }} {% raw %}",
    "a\u{0}b\u{7}c\u{1b}[31m\u{85}\u{9f}d",
    "\u{202e}ekstrem i kthyer\u{2067}",
    "نص عربي طويل",
    "\u{feff}\u{fffe}\u{fdd0}",
    "z̴̡̢̛̖̗̘̙̜̝̞̟̠",
];

pub(crate) fn hostile_year(text: &str) -> (Municipality, Year) {
    let (mut municipality, mut year) = sample();
    municipality.name = text.to_owned();
    municipality.unit = Some(text.to_owned());
    municipality.website = Some(text.to_owned());
    municipality.head_name = Some(text.to_owned());
    municipality.head_title = Some(text.to_owned());
    let attack = |activity: &mut Activity| {
        activity.title = text.to_owned();
        activity.venue = Some(text.to_owned());
        activity.held_on = None;
        activity.held_on_written = Some(text.to_owned());
        activity.links.report = Some(text.to_owned());
        activity.links.minutes = Some(format!("https://example.org/{text}"));
    };
    for kind in ActivityKind::ALL {
        attack(&mut year.activities.of_mut(*kind)[0]);
    }
    for document in &mut year.documents {
        document.title = text.to_owned();
        document.url = Some(text.to_owned());
    }
    year.projects[0].locality = text.to_owned();
    year.projects[0].title = Some(text.to_owned());
    year.decisions[0].url = Some(text.to_owned());
    year.signed.place = Some(text.to_owned());
    for paragraph in Paragraph::ALL {
        let section = paragraph.section().to_owned();
        year.narrative.push(Narrative { section, language: Language::Albanian, text: text.to_owned() });
    }
    (municipality, year)
}

/// The tags of a page, each without what stands between them.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|part| part.split('>').next().unwrap_or(part)).collect()
}

#[test]
fn hostile_text_is_only_text() {
    for payload in PAYLOADS {
        let (municipality, year) = hostile_year(payload);
        let page = html::write(&document(&municipality, &year, Language::Albanian));
        for tag in tags(&page) {
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
            assert!(!["script", "img", "b", "iframe"].contains(&name), "{payload:?} made <{tag}>");
            assert!(!tag.contains(" on") || !tag.contains("document.title"), "{payload:?} made <{tag}>");
        }
        for scheme in ["href=\"javascript", "href=\"data"] {
            assert!(!page.contains(scheme), "{payload:?} became a link");
        }
        assert_eq!(page.matches("</style>").count(), 1, "{payload:?}");
        assert_eq!(page.matches("</title>").count(), page.matches("<title").count(), "{payload:?}");
        let control = page.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "{payload:?}");
        assert!(!page.contains(['\u{202e}', '\u{2067}', '\u{fffe}', '\u{fdd0}']), "{payload:?}");
    }
}

#[test]
fn a_title_of_a_hundred_kilobytes_is_printed_whole() {
    let long = "Konsultim-shumë-i-gjatë ".repeat(4_500);
    let (municipality, mut year) = sample();
    year.activities.of_mut(ActivityKind::Consultation)[0].title.clone_from(&long);
    let page = html::write(&document(&municipality, &year, Language::Albanian));
    assert!(page.contains(long.trim_end()));
}

#[test]
fn only_absolute_web_addresses_are_links() {
    for (written, is_link) in [
        ("https://kk.rks-gov.net/prizren/a b.pdf", true),
        ("HTTP://example.org", true),
        ("//example.org/x", false),
        ("www.example.org", false),
        ("ftp://example.org/x", false),
        ("mailto:zyra@example.org", false),
        ("file:///etc/passwd", false),
        ("https://", false),
        ("si më lart", false),
    ] {
        let mut year = Year::new(2024);
        let mut consultation = activity(ActivityKind::Consultation, "k");
        consultation.links.report = Some(written.to_owned());
        year.activities.of_mut(ActivityKind::Consultation).push(consultation);
        let document = document(&Municipality::default(), &year, Language::Albanian);
        let span = &tables(&document)[0].rows[0].details[0].span;
        assert_eq!(matches!(span, Span::Link { .. }), is_link, "{written}");
        assert_eq!(spans(std::slice::from_ref(span)), written, "what was written is shown");
    }
}

#[test]
fn a_mailbox_is_a_link_in_the_offices_own_text_and_as_its_website_and_nothing_more_than_a_mailbox() {
    let mail = "mailto:zyra.publike@prizren.rks-gov.net";
    let links = |text: &str| {
        let (mut municipality, mut year) = (Municipality::default(), Year::new(2024));
        municipality.website = Some(text.to_owned());
        let own =
            Narrative { section: "general".into(), language: Language::Albanian, text: format!("Shkruani: {text}.") };
        year.narrative.push(own);
        let mut consultation = activity(ActivityKind::Consultation, "k");
        consultation.links.report = Some(text.to_owned());
        year.activities.of_mut(ActivityKind::Consultation).push(consultation);
        let page = html::write(&document(&municipality, &year, Language::Albanian));
        page.matches("href=\"mailto:").count()
    };
    assert_eq!(links(mail), 2, "on the cover and in the text, and not as an activity's report");
    for more in [
        "mailto:",
        "mailto:zyra",
        "mailto:zyra@prizren",
        "mailto:a@example.org,b@example.org",
        "mailto:a@example.org?cc=b@example.org",
        "mailto:a@example.org?body=%3Cscript%3E",
        "mailto:a@example.org#x",
        "mailto:%22a%22@example.org",
        "mailto:a@example.org%0d%0aBcc:b@example.org",
        "mailto:<b>@example.org",
        "mailto://a@example.org",
    ] {
        assert_eq!(links(more), 0, "{more}");
    }
}
