# The presentation before the assembly

deck-title = Public participation in { $year }
deck-closing = { $year } in figures
deck-people = { $count ->
    [0] { $participants }, none of them women
    [one] { $participants }, { $count } of them a woman ({ $share })
   *[other] { $participants }, { $count } of them women ({ $share })
}

tab-slides = Presentation
slides-present = Present
slides-present-here = Present from this slide
slides-choose = Choose charts
slides-up = Move the slide up
slides-down = Move the slide down
slides-remove = Remove the slide
slides-restore = Restore the program’s own choice
slides-light = Light slides
slides-dark = Dark slides
slides-language = Language of the slides and the report
slides-save = Save the slides as pictures
slides-title = Title of the slide
slides-about-title = Empty: the title is the finding, made from the figures. Under a title of your own the finding stays.
slides-about-opening = The first slide is made from the municipality’s profile and the year’s figures.
slides-about-closing = The last slide shows the year’s counts.
slides-finding = Make the finding the title again
slides-number = Slide { $number } of { $count }
slides-previous = Previous slide
slides-next = Next slide
slides-black = Black screen (B)
slides-show = Show the slide (B)
slides-black-on = Black screen
slides-leave = Leave the presentation (Esc)
slides-last = A presentation has at least one chart: add another before you remove this one.
slides-removed = Slide removed
slides-restored = The presentation is the program’s own choice again
history-slides = Presentation arranged
history-slides-restored = Presentation restored to the program’s own choice
export-slides = presentation
