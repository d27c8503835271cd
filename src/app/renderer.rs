//! What draws the window, and in which order it is tried.
//!
//! OpenGL 2 needs the least memory, but a computer without a driver for its graphics card, in a virtual machine or
//! behind a remote desktop often has none. Windows then has Direct3D 12 or Vulkan, in the end drawn by the processor.

pub mod trying;

use crate::domain::Choice as _;

crate::domain::choice::choice! {
    /// What draws the window.
    Renderer {
        /// OpenGL 2.0 or newer.
        Glow = "glow",
        /// Direct3D 12 or Vulkan.
        Wgpu = "wgpu",
        /// The same, drawn by the processor.
        WgpuCpu = "wgpu-cpu",
    }
}

impl Renderer {
    /// Those that this build has, in the order in which they are tried.
    pub const BUILT: &'static [Self] =
        if cfg!(windows) { &[Self::Glow, Self::Wgpu, Self::WgpuCpu] } else { &[Self::Glow] };

    /// The renderer of a name that a person gave; `None` where this build has none of that name.
    pub fn built(id: &str) -> Option<Self> {
        Self::from_id(id).filter(|renderer| Self::BUILT.contains(renderer))
    }
}

/// What is known of this computer's renderers, from the settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// It draws the windows.
    pub worked: Option<Renderer>,
    /// It was being tried when the program last ended without a word, as where a driver crashes.
    pub crashed: Option<Renderer>,
    /// It was so once already, and drew no window since.
    pub doubted: Option<Renderer>,
}

impl Known {
    /// What is known once a renderer drew a window. Another one is remembered in the place of what crashed only when that
    /// crashed a second time: once, it may as well have been the person who ended the program, or the computer.
    #[must_use]
    pub fn drawn(self, renderer: Renderer) -> Self {
        let Self { worked, crashed, doubted } = self;
        match crashed.filter(|&crashed| crashed != renderer) {
            Some(crashed) if doubted != Some(crashed) => Self { worked, crashed: None, doubted: Some(crashed) },
            _ => Self { worked: Some(renderer), ..Self::default() },
        }
    }
}

/// In which order the renderers are tried: what worked first, what crashed last. One that a person asks for is the only one.
pub fn order(built: &[Renderer], forced: Option<Renderer>, known: Known) -> Vec<Renderer> {
    if let Some(forced) = forced {
        return vec![forced];
    }
    let mut order = built.to_vec();
    // Sorting keeps the order of what is equal.
    order.sort_by_key(|&renderer| {
        if known.crashed == Some(renderer) {
            2
        } else if known.worked == Some(renderer) {
            0
        } else {
            1
        }
    });
    order
}

/// How an attempt to open the window ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Attempt<E> {
    /// There was a window, and what became of it.
    Opened(Result<(), E>),
    /// There was none; the next renderer may do better.
    Refused(E),
}

/// Tries the renderers in order until there is a window.
///
/// # Errors
/// What became of the window; or, where there was none, what each renderer said, in order.
pub fn first_that_works<E>(
    order: &[Renderer],
    mut attempt: impl FnMut(Renderer) -> Attempt<E>,
) -> Result<Result<(), E>, Vec<(Renderer, E)>> {
    let mut refusals = Vec::new();
    for &renderer in order {
        match attempt(renderer) {
            Attempt::Opened(ended) => return Ok(ended),
            Attempt::Refused(why) => refusals.push((renderer, why)),
        }
    }
    Err(refusals)
}

#[cfg(test)]
mod tests {
    use super::{Attempt::*, Renderer::*, *};

    /// Which renderers are tried where those that are named open a window.
    fn tried(order: &[Renderer], working: &[Renderer]) -> (Vec<Renderer>, bool) {
        let mut tried = Vec::new();
        let result = first_that_works(order, |renderer| {
            tried.push(renderer);
            if working.contains(&renderer) { Opened(Ok(())) } else { Refused(renderer.id()) }
        });
        (tried, result.is_ok())
    }

    #[test]
    fn a_renderer_that_is_refused_is_followed_by_the_next_and_one_that_works_by_none() {
        let all = [Glow, Wgpu, WgpuCpu];
        assert_eq!(tried(&all, &all), (vec![Glow], true));
        assert_eq!(tried(&all, &[Wgpu, WgpuCpu]), (vec![Glow, Wgpu], true));
        assert_eq!(tried(&all, &[WgpuCpu]), (all.to_vec(), true));
        assert_eq!(tried(&all, &[]), (all.to_vec(), false));
    }

    #[test]
    fn where_none_works_it_is_known_what_each_of_them_said() {
        let refused = first_that_works(&[Glow, Wgpu], |renderer| Refused(renderer.id()));
        assert_eq!(refused, Err(vec![(Glow, "glow"), (Wgpu, "wgpu")]));
    }

    #[test]
    fn a_window_that_ends_badly_is_not_opened_a_second_time_by_another_renderer() {
        let mut attempts = 0;
        let result = first_that_works(&[Glow, Wgpu], |_| {
            attempts += 1;
            Opened(Err("a defect"))
        });
        assert_eq!((attempts, result), (1, Ok(Err("a defect"))));
    }

    #[test]
    fn what_worked_is_tried_first_what_crashed_last_and_what_is_asked_for_alone() {
        let all = [Glow, Wgpu, WgpuCpu];
        let order = |forced, worked, crashed| order(&all, forced, Known { worked, crashed, doubted: None });
        assert_eq!(order(None, None, None), all);
        assert_eq!(order(None, Some(Wgpu), None), [Wgpu, Glow, WgpuCpu]);
        assert_eq!(order(None, None, Some(Glow)), [Wgpu, WgpuCpu, Glow]);
        assert_eq!(order(None, Some(Glow), Some(Glow)), [Wgpu, WgpuCpu, Glow]);
        assert_eq!(order(Some(WgpuCpu), Some(Glow), Some(WgpuCpu)), [WgpuCpu]);
    }

    /// What draws the windows of some starts one after the other, of which each names what ends the program without a word.
    fn drawn(mut known: Known, starts: &[&[Renderer]]) -> Vec<Option<Renderer>> {
        let start = |ends: &&[Renderer]| {
            let first = order(&[Glow, Wgpu, WgpuCpu], None, known)[0];
            if ends.contains(&first) {
                known.crashed = Some(first);
                return None;
            }
            known = known.drawn(first);
            Some(first)
        };
        starts.iter().map(start).collect()
    }

    #[test]
    fn what_crashes_is_followed_by_another_and_given_up_once_it_crashed_again() {
        let glow: &[Renderer] = &[Glow];
        for worked in [Some(Glow), None] {
            let known = Known { worked, ..Known::default() };
            let drawn = drawn(known, &[glow; 7]);
            assert_eq!(drawn, [None, Some(Wgpu), None, Some(Wgpu), Some(Wgpu), Some(Wgpu), Some(Wgpu)], "{worked:?}");
        }
    }

    #[test]
    fn a_program_that_was_ended_once_while_it_opened_has_another_renderer_once() {
        let glow: &[Renderer] = &[Glow];
        let drawn = drawn(Known { worked: Some(Glow), ..Known::default() }, &[glow, &[], &[], &[], glow, &[], &[]]);
        assert_eq!(drawn, [None, Some(Wgpu), Some(Glow), Some(Glow), None, Some(Wgpu), Some(Glow)]);
    }
}
