// Tests of Tool.
